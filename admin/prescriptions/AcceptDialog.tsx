import Alert from '@mui/material/Alert'
import Typography from '@mui/material/Typography'
import { AutocompleteInput, ReferenceInput, required, TextInput, useNotify, useTranslate } from 'react-admin'
import { SuggestedReferents } from '../caseloads/index.ts'
import { AcceptPrescriptionDocument, PrescriptionCheckDocument } from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useDocument, useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { PersonInputs, PossibleDuplicates, personValues } from '../people/index.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import type { PrescriptionData } from './prescription-model.ts'
import { useReloadPrescriptions } from './use-reload-prescriptions.ts'
import type { SamePerson } from './use-same-person.ts'

/** Accepts it: the person's details, read out of the answers, are checked and completed before their dossier is opened. */
export const AcceptDialog = ({
  prescription,
  same,
  onClose,
}: {
  prescription: PrescriptionData
  same: SamePerson
  onClose: () => void
}) => {
  const t = useTranslate()
  const send = useSend()
  const notify = useNotify()
  const keyFor = useIntentKey()
  const reload = useReloadPrescriptions()
  const { id, version, person } = prescription
  const { data } = useDocument('prescriptionCheck', PrescriptionCheckDocument, { id })
  const check = data?.prescriptionCheck
  const participantId = same.choice === 'other' ? null : same.choice

  const accept = async (values: Record<string, unknown>) => {
    const referentId = typeof values.referentId === 'string' && values.referentId !== '' ? values.referentId : null
    const returning = typeof values.participantId === 'string' ? values.participantId : null
    const reason = typeof values.reason === 'string' ? values.reason : null
    const variables = {
      id,
      version,
      reason,
      person: { ...personValues.parse(values), referentId, participantId: returning },
    }
    const key = keyFor(variables)
    const { acceptPrescription } = await send(AcceptPrescriptionDocument, { ...variables, idempotencyKey: key })
    if (acceptPrescription.__typename === 'PrescriptionPayload') {
      const { dossier } = acceptPrescription.prescription
      notify('prescriptions.accept.done', { type: 'success', messageArgs: { number: dossier?.number ?? '' } })
      same.choose(null)
    }
    return acceptPrescription
  }
  return (
    <FormDialog
      wide
      title={t('prescriptions.accept.title')}
      sendLabel="prescriptions.accept.send"
      values={{ ...person, reason: '', statuses: [...person.statuses], referentId: null, participantId }}
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => accept(values))
        await reload()
        return sent
      }}
    >
      <Typography sx={{ mb: 1 }}>{t('prescriptions.accept.text')}</Typography>
      {check?.needsReason && (
        <>
          <Alert severity="warning" sx={{ mb: 1 }}>
            {t(`prescriptions.decision.${check.eligibility}`, { outcome: check.decision?.outcomeLabel ?? '' })}
          </Alert>
          <TextInput
            source="reason"
            label="prescriptions.accept.reason"
            helperText="prescriptions.accept.reasonHelp"
            validate={required('prescriptions.accept.reasonNeeded')}
            multiline
            minRows={2}
          />
        </>
      )}
      <PersonInputs />
      <PossibleDuplicates />
      <SuggestedReferents source="referentId" commune={person.commune} />
      <ReferenceInput
        source="referentId"
        reference="members"
        sort={{ field: 'displayName', order: 'ASC' }}
        perPage={100}
      >
        <AutocompleteInput
          optionText="displayName"
          label="resources.dossiers.fields.referent"
          helperText="prescriptions.accept.referentHelp"
        />
      </ReferenceInput>
    </FormDialog>
  )
}
