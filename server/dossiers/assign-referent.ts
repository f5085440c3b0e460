import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { dossiers } from './dossier.repository.ts'
import { handOver } from './hand-over.ts'

export interface AssignReferent {
  readonly dossierId: string
  readonly referentId: string
  /** Version of the dossier that was shown. */
  readonly version: number
}

/** Names the référent of a dossier; a person prescribed is welcomed from then on (domain.md §3, transitions 4 and 21). */
export const assignReferent = useCase('dossier.assign', async (ctx, asked: AssignReferent): Promise<{ id: string }> => {
  const dossier = await dossiers(ctx).lock(asked.dossierId)

  concerns(ctx, 'dossier', dossier.id)
  ctx.access.require('dossier.assign', dossier, 'dossier.read')

  await handOver(ctx, dossier, asked)
  return { id: dossier.id }
})
