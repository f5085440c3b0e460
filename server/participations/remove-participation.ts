import { dossiers, touch } from '../dossiers/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { tell } from './enter.ts'
import { operationName, operations } from './operation.repository.ts'
import { participations } from './participation.repository.ts'
import type { TouchedParticipation } from './record-participation.ts'

export interface RemoveParticipation {
  readonly id: string
  /** Version of the participation that was shown. */
  readonly version: number
}

/** Takes out somebody entered by mistake; that they were in stays in the events and the trail. @throws VersionConflict, DossierClosed, NOT_FOUND */
export const removeParticipation = useCase(
  'participation.remove',
  async (ctx, asked: RemoveParticipation): Promise<TouchedParticipation> => {
    const { dossierId, operationId } = await participations(ctx).placeOf(asked.id)
    const dossier = await dossiers(ctx).lock(dossierId)
    const operation = await operations(ctx).hold(operationId)
    const row = await participations(ctx).lock(asked.id)

    concerns(ctx, 'participation', row.id)
    ctx.access.require('participation.edit', dossier, 'participation.read')

    refuseStale(row, asked.version)
    touch(ctx, dossier, null)

    await participations(ctx).remove(row)

    tell(ctx, dossier.id, { id: row.id, act: 'removed', operation: operationName(operation), day: row.enteredOn })
    return { id: row.id, dossierId: dossier.id }
  },
)
