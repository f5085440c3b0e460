import UploadFileIcon from '@mui/icons-material/UploadFileOutlined'
import { Alert, Button, MenuItem, TextField, Typography } from '@mui/material'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { FORM_KINDS, type FormKind, parseForm, say } from '../../schema/index.ts'
import { useLocale } from '../app/i18n/use-locale.ts'
import { ImportFormDocument } from '../data/generated/graphql.ts'
import { useSend } from '../data/use-document.ts'
import { FileReport } from './FileReport.tsx'
import { type ReadFile, readFile } from './form-file.ts'
import { createdOf, type ImportSourceProps } from './import-source.ts'

/** A JSON file or an XLSForm workbook: what it holds, and what is lost of it, is told before anything is created. */
export const FileSource = ({ onChoose }: ImportSourceProps) => {
  const t = useTranslate()
  const locale = useLocale()
  const send = useSend()
  const input = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<FormKind>('free')
  const [file, setFile] = useState<File | null>(null)
  const [read, setRead] = useState<ReadFile | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)

  const open = async (chosen: File, as: FormKind) => {
    setFile(chosen)
    setRead(null)
    setRefusal(null)
    onChoose(null)
    setBusy(true)
    const found = await readFile(chosen, as)
    setBusy(false)
    if (typeof found === 'string') {
      setRefusal(t(found, { _: found }))
      return
    }
    setRead(found)
    const { definition } = found
    const form = parseForm(definition).form
    if (form === null) return
    setKind(form.kind)
    onChoose({
      key: JSON.stringify(definition),
      title: say(form.title, locale) || chosen.name.replace(/\.\w+$/, ''),
      create: async (title, idempotencyKey) =>
        createdOf((await send(ImportFormDocument, { definition, title, idempotencyKey })).importForm),
    })
  }

  return (
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
      <Button variant="outlined" startIcon={<UploadFileIcon />} disabled={busy} onClick={() => input.current?.click()}>
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
      {read && <FileReport read={read} />}
      {refusal !== null && (
        <Alert severity="error" role="alert">
          {refusal}
        </Alert>
      )}
    </>
  )
}
