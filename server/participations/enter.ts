import {
  type EntryObstacle,
  type EntryRecord,
  endedByEntry,
  entryObstacles,
  entrySnapshot,
  missingAnswers,
  type PlainDate,
  participationMoved,
} from '../../schema/index.ts'
import { type Dossier, touch } from '../dossiers/index.ts'
import { newId } from '../platform/ids.ts'
import { record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { type KnownParticipation, operationRecord } from './known-participations.ts'
import type { Operation } from './operation.entity.ts'
import { participations } from './participation.repository.ts'

export interface Entering {
  /** Locked. */
  readonly dossier: Dossier
  readonly operation: Operation
  readonly on: PlainDate
  readonly known: readonly KnownParticipation[]
  readonly entry: EntryRecord
}

export const obstaclesOf = ({ dossier, operation, on, known }: Omit<Entering, 'entry'>): EntryObstacle[] =>
  entryObstacles({
    ...{ operation: operationRecord(operation), on, participations: known },
    journey: { status: dossier.status, admittedOn: dossier.admittedOn ?? null },
  })

/**
 * Enters somebody who may: a first time with what describes that day; again in the record that is there, whose first day and answers
 * stay (domain.md §8.5). What was left open in an operation that is over ends on its last day.
 */
export const enter = async (ctx: RequestContext, entering: Entering): Promise<{ id: string }> => {
  const { dossier, operation, on, known, entry } = entering
  touch(ctx, dossier, null)
  for (const past of endedByEntry(known, on)) {
    Object.assign(past.row, { exitedOn: past.operation.lastDay, version: past.row.version + 1, updatedAt: ctx.now })
    tell(ctx, past.row.dossierId, {
      id: past.row.id,
      act: 'left',
      operation: past.operation.name,
      day: past.operation.lastDay,
    })
  }
  const { name } = operationRecord(operation)
  const same = known.find(({ row }) => row.operationId === operation.id)?.row
  if (same !== undefined) {
    Object.assign(same, { dossierId: dossier.id, exitedOn: null, version: same.version + 1, updatedAt: ctx.now })
    tell(ctx, dossier.id, { id: same.id, act: 'reentered', operation: name, day: on })
    return { id: same.id }
  }
  const snapshot = entrySnapshot(entry, on)
  const { id } = await participations(ctx).add({
    ...{ id: newId(), operationId: operation.id, participantId: dossier.participantId, dossierId: dossier.id },
    ...{ enteredOn: on, exitedOn: null, entry: snapshot, missing: missingAnswers(snapshot.answers) },
    ...{ version: 1, createdAt: ctx.now, updatedAt: ctx.now },
  })
  tell(ctx, dossier.id, { id, act: 'entered', operation: name, day: on })
  return { id }
}

interface Told {
  readonly id: string
  readonly act: Parameters<typeof participationMoved>[0]['act']
  readonly operation: string
  readonly day: PlainDate
}

export const tell = (ctx: RequestContext, dossierId: string, { id, ...told }: Told): void =>
  record(ctx, dossierId, participationMoved({ participationId: id, ...told }))
