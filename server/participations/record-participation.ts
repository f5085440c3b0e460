import { dossiers, participants } from '../dossiers/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { enter, obstaclesOf } from './enter.ts'
import { entryRecords } from './entry-records.ts'
import { EntryNotPossible } from './errors.ts'
import { knownParticipations } from './known-participations.ts'
import { operations } from './operation.repository.ts'
import { pastDay } from './participation-input.ts'

export interface RecordParticipation {
  readonly dossierId: string
  readonly operationId: string
  readonly on: string
  readonly idempotencyKey: string
}
export interface TouchedParticipation {
  readonly id: string
  readonly dossierId: string
}

/** Enters the person of a dossier in an operation. @throws InvalidInput, EntryNotPossible, DossierClosed, KeyReused, NOT_FOUND */
export const recordParticipation = useCase(
  'participation.record',
  async (ctx, asked: RecordParticipation): Promise<TouchedParticipation> => {
    const dossier = await dossiers(ctx).lock(asked.dossierId)
    const operation = await operations(ctx).hold(asked.operationId)

    ctx.access.require('participation.edit', dossier, 'dossier.read')

    const on = pastDay(ctx, asked.on, 'on')
    const known = (await knownParticipations(ctx, [dossier.participantId]))(dossier.participantId)
    const obstacles = obstaclesOf({ dossier, operation, on, known })
    if (obstacles.length > 0) throw new EntryNotPossible(obstacles, ctx.locale)
    const person = await participants(ctx).get(dossier.participantId)
    const entry = (await entryRecords(ctx, [{ dossierId: dossier.id, person }]))(dossier.id)

    const { id } = await enter(ctx, { dossier, operation, on, known, entry })

    concerns(ctx, 'participation', id)
    return { id, dossierId: dossier.id }
  },
  { idempotent: true },
)
