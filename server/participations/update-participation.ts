import { ageOn, formatDate, missingAnswers } from '../../schema/index.ts'
import { dossiers, participants, touch } from '../dossiers/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { refuseStale } from '../platform/version-conflict.ts'
import { tell } from './enter.ts'
import { knownParticipations } from './known-participations.ts'
import type { Operation } from './operation.entity.ts'
import { operationName, operations } from './operation.repository.ts'
import type { Participation } from './participation.entity.ts'
import { participations } from './participation.repository.ts'
import { type ParticipationValues, participationValues } from './participation-input.ts'
import type { TouchedParticipation } from './record-participation.ts'

export interface UpdateParticipation {
  readonly id: string
  readonly input: object
  /** Version of the participation that was shown. */
  readonly version: number
}

/**
 * Corrects the days of a participation or what was answered at entry, as a person says it was that day; nothing else ever changes
 * an entry. Another entry day gives the age of that day. @throws InvalidInput, VersionConflict, DossierClosed, NOT_FOUND
 */
export const updateParticipation = useCase(
  'participation.update',
  async (ctx, asked: UpdateParticipation): Promise<TouchedParticipation> => {
    const { dossierId, operationId } = await participations(ctx).placeOf(asked.id)
    const dossier = await dossiers(ctx).lock(dossierId)
    const operation = await operations(ctx).hold(operationId)
    const row = await participations(ctx).lock(asked.id)

    concerns(ctx, 'participation', row.id)
    ctx.access.require('participation.edit', dossier, 'participation.read')

    const values = participationValues(ctx, asked.input)
    refuseStale(row, asked.version)
    touch(ctx, dossier, null)
    await checkDays(ctx, { row, operation, values })
    const answers = Object.fromEntries(values.answers.map(({ question, value }) => [question, value]))
    const { birthDate } = await participants(ctx).get(row.participantId)
    const moved = values.enteredOn !== row.enteredOn
    const age = moved ? (birthDate ? (ageOn(birthDate, values.enteredOn) ?? null) : null) : row.entry.age

    Object.assign(row, {
      ...{ enteredOn: values.enteredOn, exitedOn: values.exitedOn, entry: { ...row.entry, age, answers } },
      ...{ missing: missingAnswers(answers), version: row.version + 1, updatedAt: ctx.now },
    })

    tell(ctx, dossier.id, { id: row.id, act: 'updated', operation: operationName(operation), day: values.enteredOn })
    return { id: row.id, dossierId: dossier.id }
  },
)

interface Corrected {
  readonly row: Participation
  readonly operation: Operation
  readonly values: ParticipationValues
}

/** Within the operation, not before the first journey, and in no other operation meanwhile. @throws InvalidInput */
const checkDays = async (ctx: RequestContext, { row, operation, values }: Corrected): Promise<void> => {
  const { enteredOn, exitedOn } = values
  const admitted = (await dossiers(ctx).ofParticipant(row.participantId)).flatMap(({ admittedOn }) => admittedOn ?? [])
  const from = [operation.firstDay, admitted.toSorted()[0] ?? ''].toSorted()[1] ?? operation.firstDay
  const until = operation.lastDay
  const range = { from: formatDate(from), until: formatDate(until) }
  const issues = [
    ...(enteredOn < from || enteredOn > until ? [inputIssue('input.outside-days', 'enteredOn', range)] : []),
    ...(exitedOn !== null && exitedOn > until ? [inputIssue('input.outside-days', 'exitedOn', range)] : []),
    ...(exitedOn === null && operation.closedOn ? [inputIssue('input.required', 'exitedOn')] : []),
  ]
  const others = (await knownParticipations(ctx, [row.participantId]))(row.participantId)
  const meets = others.some(
    (one) =>
      one.row.id !== row.id &&
      one.enteredOn <= (exitedOn ?? until) &&
      (one.exitedOn ?? one.operation.lastDay) >= enteredOn,
  )
  if (issues.length === 0 && meets) issues.push(inputIssue('input.taken', 'enteredOn'))
  if (issues.length > 0) throw new InvalidInput(issues)
}
