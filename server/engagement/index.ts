import { onKeptBeside } from '../attachments/index.ts'
import './engagement.policy.ts'
import { EngagementResolver } from './engagement.resolver.ts'

onKeptBeside(
  (file) =>
    `exists (select from contract_signature cs where cs.plie_id = ${file}.plie_id and cs.dossier_id = ${file}.dossier_id and cs.drawing_id = ${file}.id)`,
)

export { type ContractDocument, contractDocument } from './contract-document.ts'
export { contractPdf } from './contract-pdf.ts'
export { type Engagement, engagementsOf, hasSignedContract } from './contracts-of.ts'
export { tellMeetings } from './meetings.ts'
export { readEngagement, type ToldSignature } from './read-engagement.ts'
export { signContract } from './sign-contract.ts'

export const engagementResolvers = [EngagementResolver] as const
