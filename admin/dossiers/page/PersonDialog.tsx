import { useNotify, useTranslate } from 'react-admin'
import { UpdateParticipantDocument } from '../../data/generated/graphql.ts'
import { sendForm } from '../../data/send-form.ts'
import { useSend } from '../../data/use-document.ts'
import { useReloadDossier } from '../../data/use-reload-dossier.ts'
import { PersonInputs, personValues } from '../../people/index.ts'
import { FormDialog } from '../../shared/FormDialog.tsx'
import { useDossier } from './use-dossier.ts'

export const PersonDialog = ({ onClose }: { onClose: () => void }) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const { id, version, participant } = useDossier()
  const { firstName, lastName, birthDate, email, phone, commune, statuses } = participant
  return (
    <FormDialog
      title={t('jalon.dossier.editPerson')}
      values={{ firstName, lastName, birthDate, email, phone, commune, statuses }}
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(async () => {
          const input = personValues.parse(values)
          const { updateParticipant } = await send(UpdateParticipantDocument, { dossierId: id, version, input })
          return updateParticipant
        })
        await reload()
        if (sent.done) notify('jalon.dossier.personSaved', { type: 'success' })
        return sent
      }}
    >
      <PersonInputs />
    </FormDialog>
  )
}
