import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { ReplaceDocumentDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog, type Sent } from '../shared/FormDialog.tsx'
import type { ShownDocument } from './documented-dossier.ts'
import { Progress } from './Progress.tsx'
import { useFileSending } from './use-file-sending.ts'

/** A new version of a document; the former ones stay. */
export const ReplaceDialog = ({
  dossierId,
  document,
  onClose,
}: {
  dossierId: string
  document: ShownDocument
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const { onTheWay, send: upload } = useFileSending(dossierId)
  const chooser = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const replace = async (): Promise<Sent> => {
    if (file === null) return { done: false, message: t('jalon.documents.chooseFirst'), inputs: {} }
    try {
      const attachmentId = await upload(file, document.sensitive)
      const { id, version } = document
      return await sendForm(
        async () => (await send(ReplaceDocumentDocument, { id, attachmentId, version })).replaceDocument,
      )
    } catch (error) {
      const message = error instanceof Error && error.name !== 'AbortError' ? error.message : ''
      return { done: false, message, inputs: {} }
    }
  }
  return (
    <FormDialog
      title={t('jalon.documents.replaceOf', { label: document.label })}
      values={{}}
      sendLabel="jalon.documents.send"
      onClose={onClose}
      onSend={async () => {
        const sent = await replace()
        await reload()
        if (sent.done) notify('jalon.documents.replaced', { type: 'success' })
        return sent
      }}
    >
      <Typography color="textSecondary">{t('jalon.documents.formerKept')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mt: 1.5 }}>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label={t('jalon.documents.choose')}
          accept=".pdf,.png,.jpg,.jpeg,.docx,.odt,.xlsx,.ods"
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <Button variant="outlined" onClick={() => chooser.current?.click()}>
          {t('jalon.documents.choose')}
        </Button>
        <Typography sx={{ overflowWrap: 'anywhere' }}>{file?.name ?? t('jalon.documents.noneChosen')}</Typography>
      </Box>
      <Progress of={onTheWay} />
    </FormDialog>
  )
}
