import Typography from '@mui/material/Typography'
import { required, TextInput, useNotify, useTranslate } from 'react-admin'
import { AskPrescriberDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import type { PrescriptionData } from './prescription-model.ts'
import { useReloadPrescriptions } from './use-reload-prescriptions.ts'

/** Asks whoever sent it for something; they read it, and answer, on the page of their receipt. */
export const AskDialog = ({ prescription, onClose }: { prescription: PrescriptionData; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const keyFor = useIntentKey()
  const reload = useReloadPrescriptions()
  const { id, version } = prescription
  return (
    <FormDialog
      title={t('prescriptions.ask.title')}
      sendLabel="prescriptions.ask.send"
      values={{ question: '' }}
      onClose={onClose}
      onSend={async ({ question }) => {
        const variables = { id, version, question: String(question ?? '') }
        const sent = await sendForm(
          async () =>
            (await send(AskPrescriberDocument, { ...variables, idempotencyKey: keyFor(variables) })).askPrescriber,
        )
        await reload()
        if (sent.done) notify('prescriptions.ask.done', { type: 'success' })
        return sent
      }}
    >
      <Typography sx={{ mb: 1 }}>{t('prescriptions.ask.text')}</Typography>
      <TextInput
        source="question"
        label="prescriptions.ask.question"
        helperText="prescriptions.reject.help"
        validate={required('prescriptions.ask.needed')}
        multiline
        minRows={4}
        autoFocus
      />
    </FormDialog>
  )
}
