import type { PlainDate } from '../../schema/index.ts'
import type { Dossier } from '../dossiers/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { tell } from './enter.ts'
import { operationName, operations } from './operation.repository.ts'
import { participations } from './participation.repository.ts'

/** The person left the PLIE: participations that go on in this journey end that day, or with their operation when it was over first. */
export const leaveWithJourney = async (ctx: RequestContext, dossier: Dossier, day: PlainDate): Promise<void> => {
  for (const row of await participations(ctx).openIn(dossier.id)) {
    const operation = await operations(ctx).get(row.operationId)
    const last = [row.enteredOn, [day, operation.lastDay].toSorted()[0] ?? day].toSorted()[1] ?? day
    Object.assign(row, { exitedOn: last, version: row.version + 1, updatedAt: ctx.now })
    tell(ctx, dossier.id, { id: row.id, act: 'left', operation: operationName(operation), day: last })
  }
}
