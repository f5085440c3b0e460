import { ContactSummaryDocument } from '../data/generated/graphql.ts'
import { useDocument } from '../data/use-document.ts'
import { ContactDialog } from './ContactDialog.tsx'
import { type ContactedDossier, contactedName } from './contacted-dossier.ts'

/** The dialog of a contact to note, with what is usual in its dossier already there. */
export const NewContact = ({ dossier, onClose }: { dossier: ContactedDossier; onClose: () => void }) => {
  const { data } = useDocument('contactSummary', ContactSummaryDocument, { dossierId: dossier.id })
  if (data === undefined) return null
  return (
    <ContactDialog
      dossierId={dossier.id}
      name={contactedName(dossier)}
      contact={null}
      usualMinutes={data.contactSummary.usualMinutes}
      onClose={onClose}
    />
  )
}
