import './dossiers.policy.ts'

export { assignReferent } from './assign-referent.ts'
export type { Dossier, Participant } from './dossier.entity.ts'
export { dossiers, participants } from './dossier.repository.ts'
export { requireOpen, touch } from './dossier-changes.ts'
export {
  DOSSIERS_WITH_PEOPLE,
  type DossierFilter,
  type DossierFilterPart,
  extendDossierFilter,
  filterSql as dossierFilterSql,
  keptByParts as keptByDossierParts,
} from './dossier-filter.ts'
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
export { listDossiers, readDossier } from './read-dossiers.ts'
export { TOLD_TO } from './readable-events.ts'
export { referentSpells } from './referent-spell.repository.ts'
