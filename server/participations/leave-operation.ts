import { exitIssue, formatDate } from '../../schema/index.ts'
import { dossiers, touch } from '../dossiers/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { tell } from './enter.ts'
import { operationName, operations } from './operation.repository.ts'
import { participations } from './participation.repository.ts'
import { pastDay } from './participation-input.ts'
import type { TouchedParticipation } from './record-participation.ts'

export interface LeaveOperation {
  readonly id: string
  readonly on: string
  /** Version of the participation that was shown. */
  readonly version: number
}

/** Ends a participation; an exit already noted is overwritten by this one (domain.md §8.5). @throws InvalidInput, VersionConflict, DossierClosed, NOT_FOUND */
export const leaveOperation = useCase(
  'participation.leave',
  async (ctx, asked: LeaveOperation): Promise<TouchedParticipation> => {
    const { dossierId, operationId } = await participations(ctx).placeOf(asked.id)
    const dossier = await dossiers(ctx).lock(dossierId)
    const operation = await operations(ctx).hold(operationId)
    const row = await participations(ctx).lock(asked.id)

    concerns(ctx, 'participation', row.id)
    ctx.access.require('participation.edit', dossier, 'participation.read')

    const on = pastDay(ctx, asked.on, 'on')
    refuseStale(row, asked.version)
    touch(ctx, dossier, null)
    if (exitIssue({ operation: { ...operation, name: '', closed: false }, enteredOn: row.enteredOn }, on) !== null)
      throw new InvalidInput([
        inputIssue('input.outside-days', 'on', {
          from: formatDate(row.enteredOn),
          until: formatDate(operation.lastDay),
        }),
      ])

    Object.assign(row, { exitedOn: on, version: row.version + 1, updatedAt: ctx.now })

    tell(ctx, dossier.id, { id: row.id, act: 'left', operation: operationName(operation), day: on })
    return { id: row.id, dossierId: dossier.id }
  },
)
