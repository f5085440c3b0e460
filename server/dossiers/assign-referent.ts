import { referentAssigned } from '../../schema/index.ts'
import { members } from '../accounts/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { dossiers } from './dossier.repository.ts'
import { touch } from './dossier-changes.ts'

export interface AssignReferent {
  readonly dossierId: string
  readonly referentId: string
  /** Version of the dossier that was shown. */
  readonly version: number
}

/** Names the référent of a dossier; a prescribed dossier becomes active. History keeps who followed whom and when. */
export const assignReferent = useCase('dossier.assign', async (ctx, asked: AssignReferent): Promise<{ id: string }> => {
  const dossier = await dossiers(ctx).lock(asked.dossierId)

  concerns(ctx, 'dossier', dossier.id)
  ctx.access.require('dossier.assign', dossier, 'dossier.read')

  touch(ctx, dossier, asked.version)
  const referent = await members(ctx).referent(asked.referentId)
  if (referent === null) {
    throw new InvalidInput([inputIssue('input.not-a-referent', 'referentId')])
  }

  const previousReferentId = dossier.referentId ?? null
  dossier.referentId = asked.referentId
  if (dossier.status === 'prescribed') dossier.status = 'active'

  record(
    ctx,
    dossier.id,
    referentAssigned({ referentId: asked.referentId, referentName: referent.displayName, previousReferentId }),
  )
  return { id: dossier.id }
})
