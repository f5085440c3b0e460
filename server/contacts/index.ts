import { onKeptBeside } from '../attachments/index.ts'
import { extendDossierFacts } from '../submissions/index.ts'
import { absenceFacts } from './absence-facts.ts'
import './contacts.policy.ts'
import { ContactResolver } from './contacts.resolver.ts'
import './contacts.shape.ts'

extendDossierFacts(absenceFacts)
onKeptBeside(
  (file) =>
    `exists (select from contact c where c.plie_id = ${file}.plie_id and c.dossier_id = ${file}.dossier_id and c.signature_id = ${file}.id)`,
)

export { attendancePdf } from './attendance-pdf.ts'
export { type AttendanceSheet, attendanceSheet, sheetMonth } from './attendance-sheet.ts'
export { notedContacts } from './noted-contacts.ts'
export { type RecordContact, recordContact } from './record-contact.ts'
export { updateContact } from './update-contact.ts'

export const contactResolvers = [ContactResolver] as const
