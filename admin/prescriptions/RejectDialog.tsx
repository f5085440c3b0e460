import Typography from '@mui/material/Typography'
import { required, TextInput, useNotify, useTranslate } from 'react-admin'
import { RejectPrescriptionDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import type { PrescriptionData } from './prescription-model.ts'
import { useReloadPrescriptions } from './use-reload-prescriptions.ts'

/** Refuses it, with the words its prescriber will read. */
export const RejectDialog = ({ prescription, onClose }: { prescription: PrescriptionData; onClose: () => void }) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const reload = useReloadPrescriptions()
  const { id, version } = prescription
  return (
    <FormDialog
      title={t('prescriptions.reject.title')}
      sendLabel="prescriptions.reject.action"
      values={{ feedback: '' }}
      onClose={onClose}
      onSend={async ({ feedback }) => {
        const variables = { id, version, feedback: String(feedback ?? '') }
        const sent = await sendForm(async () => (await send(RejectPrescriptionDocument, variables)).rejectPrescription)
        await reload()
        if (sent.done) notify('prescriptions.reject.done', { type: 'success' })
        return sent
      }}
    >
      <Typography sx={{ mb: 1 }}>{t('prescriptions.reject.text')}</Typography>
      <TextInput
        source="feedback"
        label="prescriptions.feedback"
        helperText="prescriptions.reject.help"
        validate={required('prescriptions.reject.needed')}
        multiline
        minRows={4}
        autoFocus
      />
    </FormDialog>
  )
}
