import Typography from '@mui/material/Typography'
import { TextInput, useNotify, useTranslate } from 'react-admin'
import { WithdrawDocumentDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import type { ShownDocument } from './documented-dossier.ts'

/** Takes a document out of use with a written reason; nothing of it is erased. */
export const WithdrawDialog = ({ document, onClose }: { document: ShownDocument; onClose: () => void }) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const { id, version } = document
  return (
    <FormDialog
      title={t('jalon.documents.withdrawOf', { label: document.label })}
      values={{ reason: '' }}
      sendLabel="jalon.documents.withdraw"
      onClose={onClose}
      onSend={async ({ reason }) => {
        const sent = await sendForm(
          async () =>
            (await send(WithdrawDocumentDocument, { id, version, reason: String(reason ?? '') })).withdrawDocument,
        )
        await reload()
        if (sent.done) notify('jalon.documents.withdrawn', { type: 'success' })
        return sent
      }}
    >
      <Typography color="textSecondary">{t('jalon.documents.withdrawHelp')}</Typography>
      <TextInput source="reason" label="jalon.documents.reason" multiline minRows={2} helperText={false} />
    </FormDialog>
  )
}
