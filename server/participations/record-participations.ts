import { describeEntryObstacle } from '../../schema/index.ts'
import { dossiers } from '../dossiers/index.ts'
import { InvalidInput, notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { candidates, MOST_ENTERED } from './candidate.repository.ts'
import { enter, obstaclesOf } from './enter.ts'
import { entryRecords } from './entry-records.ts'
import { knownParticipations } from './known-participations.ts'
import { operations } from './operation.repository.ts'
import { pastDay } from './participation-input.ts'

export interface RecordParticipations {
  readonly operationId: string
  readonly on: string
  /** Those of the preview that were kept. */
  readonly dossierIds: readonly string[]
  readonly idempotencyKey: string
}
export interface EnteredTogether {
  readonly entered: number
  /** Could not any more: something changed since the preview. */
  readonly skipped: readonly {
    readonly dossierId: string
    readonly number: string
    readonly obstacles: readonly string[]
  }[]
}

/**
 * Enters several people at once, as on 1 January when accompaniments go on in the operation of the year (002:Technowest). Whoever
 * cannot is told and left as they are; the others enter. @throws InvalidInput, KeyReused, NOT_FOUND
 */
export const recordParticipations = useCase(
  'participation.record-many',
  async (ctx, asked: RecordParticipations): Promise<EnteredTogether> => {
    ctx.access.require('participation.edit')
    const { dossierIds } = asked
    if (dossierIds.length === 0) throw new InvalidInput([inputIssue('input.required', 'dossierIds')])
    if (dossierIds.length > MOST_ENTERED) throw new InvalidInput([inputIssue('input.too-long', 'dossierIds')])
    if (!dossierIds.every(isId)) throw notFound()
    const on = pastDay(ctx, asked.on, 'on')

    // Always in one order: two that meet wait for each other instead of for ever.
    const locked = new Map<string, Awaited<ReturnType<ReturnType<typeof dossiers>['lock']>>>()
    for (const id of [...new Set(dossierIds)].toSorted()) {
      const dossier = await dossiers(ctx).lock(id)
      concerns(ctx, 'dossier', id)
      ctx.access.require('participation.edit', dossier, 'dossier.read')
      locked.set(id, dossier)
    }
    const operation = await operations(ctx).hold(asked.operationId)
    const found = await candidates(ctx, [...locked.keys()])
    const knownOf = await knownParticipations(
      ctx,
      found.map(({ person }) => person.id),
    )
    const entryOf = await entryRecords(
      ctx,
      found.map(({ dossier, person }) => ({ dossierId: dossier.id, person })),
    )

    let entered = 0
    const skipped: EnteredTogether['skipped'][number][] = []
    for (const { dossier, person } of found) {
      const known = knownOf(person.id)
      const obstacles = obstaclesOf({ dossier, operation, on, known })
      if (obstacles.length > 0) {
        const told = obstacles.map((one) => describeEntryObstacle(one, ctx.locale))
        skipped.push({ dossierId: dossier.id, number: dossier.number, obstacles: told })
        continue
      }
      await enter(ctx, { dossier, operation, on, known, entry: entryOf(dossier.id) })
      entered += 1
    }
    return { entered, skipped }
  },
  { idempotent: true },
)
