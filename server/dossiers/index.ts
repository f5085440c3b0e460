import './dossiers.policy.ts'

export type { Dossier, Participant } from './dossier.entity.ts'
export { dossiers, participants } from './dossier.repository.ts'
export { requireOpen, touch } from './dossier-changes.ts'
export { DossierEventResolver, DossierResolver } from './dossiers.resolver.ts'
export { dossierShape } from './dossiers.shape.ts'
export {
  DossierFilterInput,
  DossierPayload,
  DossierStatusEnum,
  DossierType,
  JourneyAlreadyOpenType,
} from './dossiers.types.ts'
export { DossierClosed, JourneyAlreadyOpen } from './errors.ts'
export { handOver } from './hand-over.ts'
export { journeyActs } from './journey-act.repository.ts'
export { nameReferent } from './name-referent.ts'
export { DOSSIER_STAGES, type OpenDossier, openDossier } from './open-dossier.ts'
export { dossierPayload } from './present-dossiers.ts'
export { DOSSIER_FROM, type DossierFilter, dossierFilterSql, listDossiers, readDossier } from './read-dossiers.ts'
export { referentSpells } from './referent-spell.repository.ts'
