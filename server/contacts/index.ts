import { onDossierParts } from '../submissions/index.ts'
import { absenceFacts } from './absence-facts.ts'
import './contacts.policy.ts'
import { ContactResolver } from './contacts.resolver.ts'
import './contacts.shape.ts'

onDossierParts(absenceFacts)

export { attendancePdf } from './attendance-pdf.ts'
export { type AttendanceSheet, attendanceSheet, sheetMonth } from './attendance-sheet.ts'
export { type RecordContact, recordContact } from './record-contact.ts'

export const contactResolvers = [ContactResolver] as const
