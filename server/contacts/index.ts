import { isTalk } from '../../schema/index.ts'
import { onCarried, onKeptBeside } from '../attachments/index.ts'
import { tellMeetings } from '../engagement/index.ts'
import { extendDossierFacts } from '../submissions/index.ts'
import { absenceFacts } from './absence-facts.ts'
import './contacts.policy.ts'
import { ContactResolver } from './contacts.resolver.ts'
import './contacts.shape.ts'
import { notedContacts } from './noted-contacts.ts'

extendDossierFacts(absenceFacts)
onKeptBeside(
  (file) =>
    `exists (select from contact c where c.plie_id = ${file}.plie_id and c.dossier_id = ${file}.dossier_id and c.signature_id = ${file}.id)`,
)

onCarried({
  kind: 'contact',
  join: 'join contact h on h.plie_id = f.plie_id and h.dossier_id = f.dossier_id and h.signature_id = f.id',
  label: 'null::jsonb',
})

export { attendancePdf } from './attendance-pdf.ts'
export { type AttendanceSheet, attendanceSheet, sheetMonth } from './attendance-sheet.ts'

tellMeetings(async (ctx, dossier) => {
  const noted = (await notedContacts(ctx, [dossier.id]))(dossier)
  return noted?.filter(({ presence, channel }) => presence === 'seen' && isTalk(channel)).map(({ on }) => on) ?? null
})

export { notedContacts } from './noted-contacts.ts'
export { type RecordContact, recordContact } from './record-contact.ts'
export { updateContact } from './update-contact.ts'

export const contactResolvers = [ContactResolver] as const
