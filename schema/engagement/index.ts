export {
  CONTRACT_STATES,
  type ContractRecord,
  type ContractState,
  type ContractToday,
  contractsToday,
  ENGAGEMENT_STATES,
  type EngagementState,
  engagementState,
  type Signature,
} from './contract.ts'
export { type DeclaredContract, declaredContract, ENGAGEMENT_CONCEPTS } from './declared.ts'
export { type ExpectedContract, expectedContract } from './expected.ts'
export { type EngagementSettings, engagementSettings, offeredSignatories, requiredSignatories } from './settings.ts'
export { SIGNATORIES, SIGNING_MEANS, type Signatory, type SigningMeans, USUAL_SIGNATORIES } from './signatory.ts'
