import { participationMoved } from '../../schema/index.ts'
import { concerns, record } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { operationName, operations } from './operation.repository.ts'
import { participations } from './participation.repository.ts'

export interface CloseOperation {
  readonly id: string
  /** Version of the operation that was shown. */
  readonly version: number
}

/**
 * Nobody enters any more, and whoever is still in leaves: on the last day of the operation, or today when it comes first. Done twice,
 * it changes nothing more. @throws VersionConflict, NOT_FOUND
 */
export const closeOperation = useCase(
  'operation.close',
  async (ctx, asked: CloseOperation): Promise<{ id: string }> => {
    ctx.access.require('operation.manage')
    const operation = await operations(ctx).lock(asked.id)
    concerns(ctx, 'operation', operation.id)

    refuseStale(operation, asked.version)
    if (operation.closedOn) return { id: operation.id }
    const day = [operation.lastDay, ctx.today].toSorted()[0] ?? ctx.today

    const left = await participations(ctx).endAll(operation.id, day)
    Object.assign(operation, { closedOn: ctx.today, version: operation.version + 1, updatedAt: ctx.now })

    for (const { id, dossierId } of left)
      record(
        ctx,
        dossierId,
        participationMoved({ participationId: id, act: 'left', operation: operationName(operation), day }),
      )
    return { id: operation.id }
  },
)
