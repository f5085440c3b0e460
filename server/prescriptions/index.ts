import { onStoredTable } from '../attachments/index.ts'
import './prescriptions.policy.ts'
import { PrescriptionCheckResolver } from './check.resolver.ts'
import { HandedInResolver } from './handed-in.resolver.ts'
import { PrescriptionLinkResolver } from './links.resolver.ts'
import { PrescriptionResolver } from './prescriptions.resolver.ts'

onStoredTable('prescription_file')

/** What the API says of public links and of what came through them; filling a sheet has routes of its own. */
export const prescriptionResolvers = [
  PrescriptionResolver,
  PrescriptionLinkResolver,
  PrescriptionCheckResolver,
  HandedInResolver,
] as const
export { acceptPrescription } from './accept-prescription.ts'
export { answerByReceipt } from './answer-request.ts'
export { askPrescriber } from './ask-prescriber.ts'
export { attachPrescriptionFile, mayAttachPrescriptionFile } from './attach-prescription-file.ts'
export type { Act } from './attempt.repository.ts'
export { createPrescriptionLink } from './create-prescription-link.ts'
export { handInPrescription } from './hand-in-prescription.ts'
export { links } from './link.repository.ts'
export { openLinkContext } from './link-context.ts'
export { openPrescriptionFile } from './open-prescription-file.ts'
export { openPublicForm } from './open-public-form.ts'
export { readPrescriptionStatus } from './read-prescription-status.ts'
export { rejectPrescription } from './reject-prescription.ts'
export { sendPrescription } from './send-prescription.ts'
export { mayStorePrescriptionFile, purgeUnsentFiles, storePrescriptionFile } from './store-prescription-file.ts'
export { takePrescription } from './take-prescription.ts'
