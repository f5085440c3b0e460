import { rowsIn, type Slot, slotOf } from '../../form/answer-slots.ts'
import type { Answer, Answers, FieldAnswer } from '../../form/answers.ts'
import type { FormDefinition } from '../../form/form.ts'
import { indexOf } from '../../form/form-index.ts'
import type { FieldId, Id } from '../../rules/expression.ts'
import { same } from '../make-change.ts'
import type { MigrationUndo } from './migrate.ts'

/**
 * What became of an answer that is no longer where it was given. `set-aside`: taken out and kept; `asked-again`: taken out, the
 * question is asked anew; `carried-over`: said otherwise, or elsewhere.
 */
export const GONE_ANSWERS = ['set-aside', 'asked-again', 'carried-over'] as const

export interface GoneAnswer {
  readonly slot: Slot
  readonly field: FieldId
  readonly what: (typeof GONE_ANSWERS)[number]
  readonly before: FieldAnswer
  /** Of `carried-over`: where the answer is now, and what it says; null otherwise. */
  readonly now: { readonly field: FieldId; readonly answer: FieldAnswer } | null
}

/** What is kept of a migration with the submission it took. */
export interface KeptMigration {
  readonly undo: MigrationUndo
  readonly setAside: Answers
  /** What the migration left where it touched something; null: nothing. */
  readonly moved: { readonly [id: Id]: Answer | null }
}

interface Place {
  readonly slot: Slot
  readonly field: FieldId
  readonly group?: Id
  readonly row?: Id
  readonly answer: FieldAnswer
}

/** Every answer a migration to `to` took from where it was given, row by row, in the order it touched them. */
export function goneAnswers({ undo, setAside, moved }: KeptMigration, to: FormDefinition): GoneAnswer[] {
  const before = placesIn(formerAnswers(undo))
  const after = placesIn(answered(Object.entries(moved)))
  const aside = placesIn(setAside)
  const newcomers = [...after.values()].filter(({ slot }) => !before.has(slot))
  const { fields } = indexOf(to)
  const landingOf = ({ field, group, row }: Place): Place | undefined => {
    const takers = newcomers.filter((one) => one.field === field || fields.get(one.field)?.replaces?.field === field)
    return takers.find((one) => one.row === row) ?? takers.find((one) => one.group !== group)
  }
  return [...before.values()].flatMap((place): GoneAnswer[] => {
    const here = after.get(place.slot)
    if (here !== undefined && same(here.answer, place.answer)) return []
    const { slot, field, answer } = place
    const now = here ?? landingOf(place)
    if (now !== undefined)
      return [{ slot, field, what: 'carried-over', before: answer, now: { field: now.field, answer: now.answer } }]
    return [{ slot, field, what: aside.has(slot) ? 'set-aside' : 'asked-again', before: answer, now: null }]
  })
}

/** The answers a migration found where it touched something. */
export const formerAnswers = (undo: MigrationUndo): Answers => answered(undo.map(({ id, before }) => [id, before]))

const answered = (entries: readonly (readonly [Id, Answer | null])[]): Answers =>
  Object.fromEntries(entries.flatMap(([id, answer]) => (answer === null ? [] : [[id, answer]])))

/** Every answer with where it stands, whatever form it was given to. */
const placesIn = (answers: Answers): ReadonlyMap<Slot, Place> =>
  new Map(
    Object.entries(answers).flatMap(([id, answer]): [Slot, Place][] => {
      if (answer.rows === undefined) return [[id, { slot: id, field: id, answer }]]
      return rowsIn(answers, id).flatMap(({ id: row, answers: own }) =>
        Object.entries(own).map(([field, one]): [Slot, Place] => {
          const slot = slotOf(field, id, row)
          return [slot, { slot, field, group: id, row, answer: one }]
        }),
      )
    }),
  )
