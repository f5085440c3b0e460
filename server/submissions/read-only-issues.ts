import {
  type AnswerRow,
  type Answers,
  canonicalJson,
  type EvaluationContext,
  evaluate,
  type FormDefinition,
  groupsOf,
  type Issue,
  initialRow,
  type PlacedAnswer,
  placedAnswers,
  rowsIn,
  type Slot,
} from '../../schema/index.ts'
import type { Merged } from './merge-answers.ts'
import { pathOf } from './path-of.ts'

/**
 * Answers changed where the form, as it stood before the change, only let them be read, or let it once it shows them. A row just
 * added stood as it starts; one taken away goes with everything in it.
 */
export const readOnlyIssues = (
  form: FormDefinition,
  current: Answers,
  merged: Merged,
  context: EvaluationContext,
): Issue[] => {
  if (merged.changes.size === 0) return []
  const before = { ...current, ...withNewRows(form, current, merged, context) }
  const { readOnly, visible } = evaluate(form, before, context)
  const shownFixed = [...evaluate(form, merged.answers, context).readOnly].filter((slot) => !visible.has(slot))
  const was = bySlot(placedAnswers(form, before))
  const is = bySlot(placedAnswers(form, merged.answers))
  return [...readOnly, ...shownFixed].flatMap((slot): Issue[] => {
    const place = is.get(slot) ?? was.get(slot)
    if (place === undefined || isGone(place, merged.answers)) return []
    if (canonicalJson(was.get(slot)?.answer) === canonicalJson(is.get(slot)?.answer)) return []
    return [{ code: 'answers.read-only', path: pathOf(place), severity: 'error' }]
  })
}

const bySlot = (places: readonly PlacedAnswer[]): ReadonlyMap<Slot, PlacedAnswer> =>
  new Map(places.map((place) => [place.slot, place]))

const isGone = ({ group, row }: PlacedAnswer, answers: Answers): boolean =>
  group !== undefined && !rowsIn(answers, group).some(({ id }) => id === row)

/** The groups changed, each new row being as it starts. */
const withNewRows = (form: FormDefinition, current: Answers, merged: Merged, context: EvaluationContext): Answers =>
  Object.fromEntries(
    groupsOf(form)
      .filter(({ id }) => merged.changes.has(id))
      .map(({ id }) => {
        const known = rowsIn(current, id)
        const added = rowsIn(merged.answers, id).filter((row) => !known.some((one) => one.id === row.id))
        const rows: AnswerRow[] = [...known, ...added.map((row) => initialRow(form, id, row.id, context))]
        return [id, { rows }]
      }),
  )
