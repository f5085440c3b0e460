import type { OperationRecord, ParticipationRecord } from '../../schema/index.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Operation } from './operation.entity.ts'
import { operationName, operations } from './operation.repository.ts'
import type { Participation } from './participation.entity.ts'
import { participations } from './participation.repository.ts'

export interface KnownParticipation extends ParticipationRecord {
  readonly row: Participation
}

export const operationRecord = (operation: Operation): OperationRecord => ({
  ...{ id: operation.id, name: operationName(operation), firstDay: operation.firstDay, lastDay: operation.lastDay },
  closed: Boolean(operation.closedOn),
})

/** Every participation of some people as the rules read it, in two statements for all of them. */
export const knownParticipations = async (
  ctx: RequestContext,
  participantIds: readonly string[],
): Promise<(participantId: string) => readonly KnownParticipation[]> => {
  const rows = await participations(ctx).ofPeople(participantIds)
  const known = new Map(
    (await operations(ctx).withIds([...new Set(rows.map(({ operationId }) => operationId))])).map((one) => [
      one.id,
      one,
    ]),
  )
  const byPerson = Map.groupBy(
    rows.flatMap((row) => {
      const operation = known.get(row.operationId)
      if (operation === undefined) return []
      const { enteredOn, exitedOn } = row
      return [{ row, enteredOn, exitedOn: exitedOn ?? null, operation: operationRecord(operation) }]
    }),
    ({ row }) => row.participantId,
  )
  return (participantId) => byPerson.get(participantId) ?? []
}
