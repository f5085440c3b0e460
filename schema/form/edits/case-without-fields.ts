import type { Id } from '../../rules/expression.ts'
import type { Answer, Answers, FieldAnswer } from '../answers.ts'
import type { GoldenCase } from '../form.ts'

/** A golden case that no longer speaks of some fields, groups or sections, rows included. */
export function withoutFields(one: GoldenCase, gone: ReadonlySet<Id>): GoldenCase {
  const answers = withoutAnswers(one.answers, gone)
  const named = (slot: string): boolean => slot.split('/').some((id, i) => i !== 1 && gone.has(id))
  const expect = { ...one.expect }
  if (expect.visible) expect.visible = expect.visible.filter((slot) => !named(slot))
  if (expect.hidden) expect.hidden = expect.hidden.filter((slot) => !named(slot))
  return { ...one, answers, expect }
}

const withoutAnswers = (answers: Answers, gone: ReadonlySet<Id>): Answers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [string, Answer][] =>
      gone.has(id) ? [] : [[id, inRows(answer, gone)]],
    ),
  )

function inRows(answer: Answer, gone: ReadonlySet<Id>): Answer {
  if (answer.rows === undefined) return answer
  const rows = answer.rows.map((row) => ({
    ...row,
    answers: Object.fromEntries(
      Object.entries(row.answers).flatMap(([id, one]): [string, FieldAnswer][] => (gone.has(id) ? [] : [[id, one]])),
    ),
  }))
  return { rows }
}
