import {
  describeEntryObstacle,
  ENTRY_QUESTIONS,
  entrySnapshot,
  type Locale,
  missingAnswers,
  say,
} from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { useCase } from '../platform/use-case.ts'
import { candidates, MOST_ENTERED } from './candidate.repository.ts'
import { obstaclesOf } from './enter.ts'
import { entryRecords } from './entry-records.ts'
import { knownParticipations } from './known-participations.ts'
import { operations } from './operation.repository.ts'
import { pastDay } from './participation-input.ts'

export interface PreviewEntries {
  readonly operationId: string
  readonly on: string
  /** Null: everybody who is followed. */
  readonly dossierIds: readonly string[] | null
}

export interface ProposedEntry {
  readonly dossierId: string
  readonly number: string
  readonly lastName: string
  readonly firstName: string
  /** Why the person cannot enter; empty: they can. */
  readonly obstacles: readonly string[]
  /** Was in this operation before: the first day and its answers stay. */
  readonly returns: boolean
  /** Mandatory questions that nothing in the dossier answers. */
  readonly missing: readonly string[]
}

/** Who would enter an operation on a day, and who cannot and why; nothing is written. @throws InvalidInput, NOT_FOUND */
export const previewEntries = useCase(
  'participation.preview',
  async (ctx, asked: PreviewEntries): Promise<ProposedEntry[]> => {
    ctx.access.require('participation.edit')
    const operation = await operations(ctx).get(asked.operationId)
    const on = pastDay(ctx, asked.on, 'on')
    const ids = asked.dossierIds?.filter(isId) ?? null
    if (ids !== null && ids.length > MOST_ENTERED) throw new InvalidInput([inputIssue('input.too-long', 'dossierIds')])

    const found = await candidates(ctx, ids)
    const knownOf = await knownParticipations(
      ctx,
      found.map(({ person }) => person.id),
    )
    const entryOf = await entryRecords(
      ctx,
      found.map(({ dossier, person }) => ({ dossierId: dossier.id, person })),
    )

    return found.map(({ dossier, person }) => {
      const known = knownOf(person.id)
      const same = known.find(({ row }) => row.operationId === operation.id)?.row
      const missing = same?.missing ?? missingAnswers(entrySnapshot(entryOf(dossier.id), on).answers)
      return {
        ...{ dossierId: dossier.id, number: dossier.number, lastName: person.lastName, firstName: person.firstName },
        obstacles: obstaclesOf({ dossier, operation, on, known }).map((one) => describeEntryObstacle(one, ctx.locale)),
        returns: same !== undefined,
        missing: missing.map((id) => questionLabel(id, ctx.locale)),
      }
    })
  },
  { reads: true },
)

export const questionLabel = (id: string, locale: Locale): string =>
  say(ENTRY_QUESTIONS.find((one) => one.id === id)?.label ?? { fr: id }, locale)
