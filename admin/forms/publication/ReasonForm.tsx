import { Alert, Button, Stack, TextField, Typography } from '@mui/material'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { ActRefusal } from './ActRefusal.tsx'
import type { PublicationAct } from './use-publication-act.ts'

interface ReasonFormProps {
  /** What the button says. */
  label: string
  /** Said above when the act is a request. */
  note: string | null
  blocked: boolean
  act: PublicationAct
  onSubmit: (reason: string) => void
  onOutdated: () => void
}

/** « Motif », kept for good in the history, then the act. */
export const ReasonForm = ({ label, note, blocked, act, onSubmit, onOutdated }: ReasonFormProps) => {
  const t = useTranslate()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const input = useRef<HTMLTextAreaElement>(null)
  const missing = reason.trim() === ''
  return (
    <Stack
      component="form"
      noValidate
      spacing={1.5}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (missing) input.current?.focus()
        else onSubmit(reason.trim())
      }}
    >
      {note !== null && <Alert severity="info">{note}</Alert>}
      <TextField
        label={t('publish.reason')}
        error={asked && missing}
        helperText={t(asked && missing ? 'publish.reason_missing' : 'publish.reason_help')}
        inputRef={input}
        value={reason}
        required
        multiline
        minRows={2}
        onChange={(event) => setReason(event.target.value)}
      />
      <ActRefusal state={act.state} onOutdated={onOutdated} />
      <Button
        type="submit"
        variant="contained"
        disabled={blocked || act.state.kind === 'sending'}
        sx={{ alignSelf: 'start' }}
      >
        {label}
      </Button>
      {blocked && (
        <Typography variant="body2" color="textSecondary">
          {t('publish.blocked_below')}
        </Typography>
      )}
    </Stack>
  )
}
