import UploadFileIcon from '@mui/icons-material/UploadFileOutlined'
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  MenuItem,
  Stack,
  TextField,
  Typography,
} from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState } from 'react'
import { useNavigate, useTranslate } from 'react-admin'
import { FORM_KINDS, type FormKind, parseForm, say } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { isUserError } from '../data/errors.ts'
import { CopyFormDocument, ImportFormDocument } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { type ReadFile, readFile } from './form-file.ts'

interface ImportDialogProps {
  /** The form copied; absent: a file is read first. */
  original?: { readonly id: string; readonly title: string }
  onClose: () => void
}

/** A new form from a file, or from another form: what the file holds, and what is lost of it, is told before anything is created. */
export const ImportDialog = ({ original, onClose }: ImportDialogProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const titleId = useId()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const send = useSend()
  const keyFor = useIntentKey()
  const input = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<FormKind>('free')
  const [file, setFile] = useState<File | null>(null)
  const [read, setRead] = useState<ReadFile | null>(null)
  const [title, setTitle] = useState(original ? t('exchange.copy_of', { title: original.title }) : '')
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const open = async (chosen: File, as: FormKind) => {
    setFile(chosen)
    setRead(null)
    setRefusal(null)
    setBusy(true)
    const found = await readFile(chosen, as)
    setBusy(false)
    if (typeof found === 'string') {
      setRefusal(t(found, { _: found }))
      return
    }
    setRead(found)
    const form = parseForm(found.definition).form
    if (form !== null) {
      setTitle(say(form.title, locale) || chosen.name.replace(/\.\w+$/, ''))
      setKind(form.kind)
    }
  }
  const create = async () => {
    setBusy(true)
    setRefusal(null)
    try {
      const name = title.trim()
      const result = original
        ? (
            await send(CopyFormDocument, {
              formId: original.id,
              title: name,
              idempotencyKey: keyFor([original.id, name]),
            })
          ).copyForm
        : (
            await send(ImportFormDocument, {
              definition: read?.definition,
              title: name,
              idempotencyKey: keyFor([read?.definition, name]),
            })
          ).importForm
      if (isUserError(result)) {
        setRefusal(('issues' in result ? result.issues[0]?.message : undefined) ?? result.message)
        return
      }
      await queries.invalidateQueries({ queryKey: ['forms', 'list'] })
      navigate(`/forms/${encodeURIComponent(result.form.id)}`)
    } catch (error) {
      setRefusal(error instanceof Error ? t(error.message, { _: error.message }) : String(error))
    } finally {
      setBusy(false)
    }
  }
  const ready = original !== undefined || (read !== null && read.definition !== null)

  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby={titleId}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (ready && title.trim() !== '') void create()
        }}
      >
        <DialogTitle id={titleId}>{t(original ? 'exchange.copy_title' : 'exchange.import_title')}</DialogTitle>
        <DialogContent>
          <Stack spacing={2} sx={{ pt: 1 }}>
            {!original && (
              <>
                <Typography variant="body2">{t('exchange.import_help')}</Typography>
                <TextField
                  select
                  label={t('forms.create.kind')}
                  helperText={t('exchange.kind_help')}
                  value={kind}
                  onChange={(event) => {
                    const next = FORM_KINDS.find((known) => known === event.target.value) ?? 'free'
                    setKind(next)
                    if (file) void open(file, next)
                  }}
                >
                  {FORM_KINDS.map((known) => (
                    <MenuItem key={known} value={known}>
                      {t(`forms.form_kinds.${known}`)}
                    </MenuItem>
                  ))}
                </TextField>
                <Button
                  variant="outlined"
                  startIcon={<UploadFileIcon />}
                  disabled={busy}
                  onClick={() => input.current?.click()}
                >
                  {file ? t('exchange.other_file', { name: file.name }) : t('exchange.choose')}
                </Button>
                <input
                  ref={input}
                  type="file"
                  hidden
                  aria-label={t('exchange.choose')}
                  accept=".json,.xlsx,application/json"
                  onChange={(event) => {
                    const chosen = event.target.files?.[0]
                    if (chosen) void open(chosen, kind)
                    event.target.value = ''
                  }}
                />
                {read && <Report read={read} />}
              </>
            )}
            {ready && (
              <TextField
                required
                label={t('forms.create.name')}
                value={title}
                onChange={(event) => setTitle(event.target.value)}
              />
            )}
            {refusal !== null && (
              <Alert severity="error" role="alert">
                {refusal}
              </Alert>
            )}
          </Stack>
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('forms.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={!ready || busy || title.trim() === ''}>
            {t(original ? 'exchange.copy_act' : 'exchange.import_act')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** Everything wrong with the file, or everything left aside, one line each. */
const Report = ({ read: { definition, issues, warnings } }: { read: ReadFile }) => {
  const t = useTranslate()
  const lines = (all: ReadFile['issues']) => (
    <Box component="ul" sx={{ m: 0, pl: 2.5, maxHeight: 240, overflowY: 'auto' }} tabIndex={0}>
      {all.map(({ path, message }) => (
        <li key={`${path.join('/')} ${message}`}>
          {message}
          {path.length > 0 && ` (${path.join(' › ')})`}
        </li>
      ))}
    </Box>
  )
  if (definition === null) {
    return (
      <Alert severity="error" role="status">
        {t('exchange.refused', { smart_count: issues.length })}
        {lines(issues)}
      </Alert>
    )
  }
  return (
    <Alert severity={warnings.length > 0 ? 'warning' : 'success'} role="status">
      {warnings.length > 0 ? t('exchange.left_aside', { smart_count: warnings.length }) : t('exchange.whole')}
      {warnings.length > 0 && lines(warnings)}
    </Alert>
  )
}
