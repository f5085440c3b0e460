import { CLOSED_STATUSES, type Permission } from '../../schema/index.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'

const ALWAYS: readonly Permission[] = [
  'dossier.read',
  'journey.read',
  'participant.read-identity',
  'participant.edit',
  'submission.read',
  'step.read',
  'employment.read',
  'attachment.read',
]
const WHILE_OPEN: readonly Permission[] = [
  'dossier.assign',
  'journey.check',
  'journey.follow',
  'journey.decide',
  'submission.write',
  'submission.submit',
  'step.edit',
  'step.validate',
  'employment.edit',
  'exit.assess',
  'exit.propose',
  'attachment.write',
]

/** What the caller may do with this dossier now; the back office shows nothing else. */
export const dossierAbilities = (ctx: RequestContext, dossier: Row): Permission[] => {
  const closed = CLOSED_STATUSES.some((status) => status === dossier['status'])
  return ctx.access.abilities(closed ? ALWAYS : [...ALWAYS, ...WHILE_OPEN], dossier)
}
