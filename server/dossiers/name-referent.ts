import { type PlainDate, referentAssigned } from '../../schema/index.ts'
import { members } from '../accounts/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Dossier } from './dossier.entity.ts'
import { referentSpells } from './referent-spell.repository.ts'

/** The référent of a locked dossier is now this one: the history keeps who followed whom and when. @throws InvalidInput */
export const nameReferent = async (
  ctx: RequestContext,
  dossier: Dossier,
  referentId: string,
  day: PlainDate,
): Promise<{ displayName: string }> => {
  const referent = await members(ctx).referent(referentId)
  if (referent === null) throw new InvalidInput([inputIssue('input.not-a-referent', 'referentId')])
  const previousReferentId = dossier.referentId ?? null
  if (previousReferentId === referentId) return referent
  dossier.referentId = referentId
  await referentSpells(ctx).start(dossier.id, referentId, day)
  record(ctx, dossier.id, referentAssigned({ referentId, referentName: referent.displayName, previousReferentId }))
  return referent
}
