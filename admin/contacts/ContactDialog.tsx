import { useNotify, useTranslate } from 'react-admin'
import {
  type ContactLineFragment,
  ContactPresence,
  RecordContactDocument,
  UpdateContactDocument,
} from '../data/generated/graphql.ts'
import { sendForm } from '../data/send-form.ts'
import { useSend } from '../data/use-document.ts'
import { useIntentKey } from '../data/use-intent-key.ts'
import { useReloadDossier } from '../data/use-reload-dossier.ts'
import { FormDialog } from '../shared/FormDialog.tsx'
import { ContactInputs } from './ContactInputs.tsx'
import { contactInputOf, contactRefusals, contactToEdit, newContact } from './contact-values.ts'

/** Notes a contact (`contact` null), corrects one, or says what became of an appointment. */
export const ContactDialog = ({
  dossierId,
  name,
  contact,
  usualMinutes,
  onClose,
}: {
  dossierId: string
  /** Who the dossier is about, as it is shown. */
  name: string
  contact: ContactLineFragment | null
  usualMinutes: number
  onClose: () => void
}) => {
  const t = useTranslate()
  const notify = useNotify()
  const send = useSend()
  const reload = useReloadDossier()
  const keyFor = useIntentKey()
  const write = async (values: unknown) => {
    const input = contactInputOf(values)
    if (contact === null) {
      const variables = { dossierId, input, idempotencyKey: keyFor({ dossierId, input }) }
      return (await send(RecordContactDocument, variables)).recordContact
    }
    return (await send(UpdateContactDocument, { id: contact.id, version: contact.version, input })).updateContact
  }
  const title = contact === null ? 'note' : contact.presence === ContactPresence.Planned ? 'complete' : 'edit'
  return (
    <FormDialog
      wide
      title={t(`jalon.contact.${title}Of`, { name })}
      values={contact === null ? newContact(usualMinutes) : contactToEdit(contact, usualMinutes)}
      validate={contactRefusals}
      onClose={onClose}
      onSend={async (values) => {
        const sent = await sendForm(() => write(values))
        await reload()
        if (sent.done) notify('jalon.contact.saved', { type: 'success' })
        return sent
      }}
    >
      <ContactInputs dossierId={dossierId} signer={name} />
    </FormDialog>
  )
}
