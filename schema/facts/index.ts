export { deriveFacts } from './derive-facts.ts'
export { FACTS } from './dictionary.ts'
export type {
  DiagnosticScores,
  DossierRecord,
  KnownRecord,
  TrainingRecord,
  WorkContractRecord,
} from './dossier-record.ts'
export {
  CERTIFICATION_EXTENTS,
  type CertificationExtent,
  CONTRACT_KINDS,
  type ContractKind,
  DOSSIER_STATUSES,
  type DossierStatus,
  PARTICIPANT_STATUSES,
  type ParticipantStatus,
  SIAE_KINDS,
  type SiaeKind,
  TRAINING_KINDS,
  type TrainingKind,
} from './kinds.ts'
export { factSourceFromJson, recordFromJson } from './record-from-json.ts'
export {
  contractPropertiesRead,
  RECORD_PARTS,
  type RecordPart,
  recordPartOf,
  trainingPropertiesRead,
} from './record-parts.ts'
export { contractLabel, trainingLabel } from './row-label.ts'
export { signedMonths } from './work-contract.ts'
