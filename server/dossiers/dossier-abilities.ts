import { CLOSED_STATUSES, type DossierStatus, FOLLOWED_STATUSES, type Permission } from '../../schema/index.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'

const ALWAYS: readonly Permission[] = [
  'dossier.read',
  'journey.read',
  'contact.read',
  'participant.read-identity',
  'participant.edit',
  'participant.return',
  'submission.read',
  'step.read',
  'employment.read',
  'participation.read',
  'attachment.read',
  'attachment.trace',
  'engagement.read',
  'summary.read',
  'summary.share',
]
const WHILE_OPEN: readonly Permission[] = [
  'dossier.assign',
  'journey.check',
  'journey.follow',
  'journey.decide',
  'contact.edit',
  'due.list',
  'due.snooze',
  'submission.write',
  'submission.submit',
  'step.edit',
  'step.validate',
  'employment.edit',
  'engagement.sign',
  'participation.edit',
  'exit.assess',
  'attachment.write',
]

/** There is nothing to leave before the entry. */
const ONCE_ENTERED: readonly Permission[] = ['exit.propose']

/** What the caller may do with this dossier now; the back office shows nothing else. */
export const dossierAbilities = (ctx: RequestContext, dossier: Row): Permission[] => {
  const among = (some: readonly DossierStatus[]) => some.some((status) => status === dossier['status'])
  const now = [...(among(CLOSED_STATUSES) ? [] : WHILE_OPEN), ...(among(FOLLOWED_STATUSES) ? ONCE_ENTERED : [])]
  return ctx.access.abilities([...ALWAYS, ...now], dossier)
}
