import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material'
import { useId, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { SendBackPublicationDocument } from '../../data/generated/graphql.ts'
import { sendDocument } from '../../data/graphql-client.ts'
import { ActRefusal } from './ActRefusal.tsx'
import type { Request } from './reviewed-draft.ts'
import { usePublicationAct } from './use-publication-act.ts'

/** Says why the draft is not published as it is. */
export const SendBackDialog = ({ request, onClose }: { request: Request; onClose: () => void }) => {
  const t = useTranslate()
  const titleId = useId()
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const input = useRef<HTMLTextAreaElement>(null)
  const { state, act, refresh } = usePublicationAct()
  const missing = reason.trim() === ''

  const send = async () => {
    const text = reason.trim()
    const done = await act(`send-back|${request.id}|${text}`, async (idempotencyKey) => {
      const variables = { requestId: request.id, reason: text, idempotencyKey }
      return (await sendDocument(SendBackPublicationDocument, variables)).sendBackPublication
    })
    if (done === null) return
    onClose()
    await refresh()
  }

  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setAsked(true)
          if (missing) input.current?.focus()
          else void send()
        }}
      >
        <DialogTitle id={titleId}>{t('publish.request.send_back_title')}</DialogTitle>
        <DialogContent>
          <DialogContentText sx={{ mb: 1 }}>{t('publish.request.send_back_help')}</DialogContentText>
          <TextField
            label={t('publish.reason')}
            required
            multiline
            minRows={2}
            value={reason}
            inputRef={input}
            error={asked && missing}
            helperText={asked && missing ? t('publish.request.send_back_missing') : ' '}
            onChange={(event) => setReason(event.target.value)}
          />
          <ActRefusal state={state} onOutdated={onClose} />
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('publish.request.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={state.kind === 'sending'}>
            {t('publish.request.send_back_act')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
