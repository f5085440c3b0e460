import { AutocompleteInput, ReferenceInput, required, useNotify, useTranslate } from 'react-admin'
import { SuggestedReferents } from '../../caseloads/index.ts'
import { AssignReferentDocument } from '../../data/generated/graphql.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { useReloadDossier } from '../../data/use-reload-dossier.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'
import { useDossier } from './use-dossier.ts'

export const AssignDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const { id, version, referent } = useDossier()
  return (
    <FormDialog
      title={t('jalon.dossier.assign')}
      values={{ referentId: referent?.id ?? null }}
      onClose={onClose}
      onSend={async ({ referentId }) => {
        const sent = await sendForm(async () => {
          const variables = { dossierId: id, version, referentId: String(referentId) }
          return (await send(AssignReferentDocument, variables)).assignReferent
        })
        await reload()
        if (sent.done) notify('jalon.dossier.assigned', { type: 'success' })
        return sent
      }}
    >
      <SuggestedReferents source="referentId" dossierId={id} />
      <ReferenceInput
        source="referentId"
        reference="members"
        sort={{ field: 'displayName', order: 'ASC' }}
        perPage={100}
      >
        <AutocompleteInput
          optionText="displayName"
          label="resources.dossiers.fields.referent"
          validate={required('jalon.dossier.check.required')}
        />
      </ReferenceInput>
    </FormDialog>
  )
}
