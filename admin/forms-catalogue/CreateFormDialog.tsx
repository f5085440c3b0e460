import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
} from '@mui/material'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { isUserError } from '../data/errors.ts'
import { CreateFormDocument, FormPresetsDocument } from '../data/generated/graphql.ts'
import { sendDocument } from '../data/graphql-client.ts'
import { newIdempotencyKey } from '../data/idempotency-key.ts'
import { API_FORM_KINDS, formKind } from './form-kind.ts'

/** A new form: blank, or from one of the models; it opens in the builder. */
export const CreateFormDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslate()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const titleId = useId()
  const [title, setTitle] = useState('')
  const [kind, setKind] = useState<(typeof API_FORM_KINDS)[number]>('DIAGNOSTIC')
  const [preset, setPreset] = useState('')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const intention = useRef({ text: '', key: '' })
  const presets = useQuery({
    queryKey: ['forms', 'presets'],
    queryFn: ({ signal }) => sendDocument(FormPresetsDocument, {}, { signal }),
  })

  const create = async () => {
    const text = JSON.stringify([title, kind, preset])
    if (intention.current.text !== text) intention.current = { text, key: newIdempotencyKey() }
    setSending(true)
    setRefusal(null)
    try {
      const { createForm: result } = await sendDocument(CreateFormDocument, {
        kind,
        title: title.trim(),
        preset: preset === '' ? null : preset,
        idempotencyKey: intention.current.key,
      })
      if (isUserError(result)) {
        const first = 'issues' in result ? result.issues[0]?.message : undefined
        setRefusal(first ?? result.message)
        return
      }
      await queries.invalidateQueries({ queryKey: ['forms', 'list'] })
      navigate(`/forms/${encodeURIComponent(result.form.id)}`)
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error))
    } finally {
      setSending(false)
    }
  }

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (title.trim() !== '') void create()
        }}
      >
        <DialogTitle id={titleId}>{t('forms.create.title')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            <TextField
              autoFocus
              required
              label={t('forms.create.name')}
              value={title}
              onChange={(event) => setTitle(event.target.value)}
            />
            <TextField
              select
              label={t('forms.create.preset')}
              helperText={t('forms.create.preset_help')}
              value={preset}
              onChange={(event) => {
                const key = event.target.value
                setPreset(key)
                const chosen = presets.data?.presets.find((candidate) => candidate.key === key)
                if (chosen) {
                  setKind(chosen.kind)
                  if (title === '') setTitle(chosen.title)
                }
              }}
            >
              <MenuItem value="">{t('forms.create.blank')}</MenuItem>
              {presets.data?.presets.map((candidate) => (
                <MenuItem key={candidate.key} value={candidate.key}>
                  {candidate.title}
                </MenuItem>
              ))}
            </TextField>
            <TextField
              select
              label={t('forms.create.kind')}
              value={kind}
              disabled={preset !== ''}
              onChange={(event) => setKind(API_FORM_KINDS.find((known) => known === event.target.value) ?? 'FREE')}
            >
              {API_FORM_KINDS.map((known) => (
                <MenuItem key={known} value={known}>
                  {t(`forms.form_kinds.${formKind(known)}`)}
                </MenuItem>
              ))}
            </TextField>
            {refusal !== null && <Alert severity="error">{refusal}</Alert>}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('forms.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={title.trim() === '' || sending}>
            {t('forms.create.act')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
