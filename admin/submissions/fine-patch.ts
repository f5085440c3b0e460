import { type Answer, type Answers, type Slot, slotOf } from '../../schema/index.ts'
import { type PendingAnswers, sameAnswer } from './submission-model.ts'

/**
 * What to send of answers typed: of a group whose rows are the same ones in the same order, only the answers that changed, by
 * `<group>/<row>/<field>`; all the rest as it is.
 */
export const finePatch = (saved: Answers, sent: PendingAnswers): PendingAnswers =>
  Object.fromEntries(Object.entries(sent).flatMap(([id, answer]) => cellsOf(id, saved[id], answer) ?? [[id, answer]]))

const cellsOf = (
  group: string,
  before: Answer | undefined,
  after: Answer | null,
): [Slot, Answer | null][] | undefined => {
  const [was, is] = [before?.rows, after?.rows]
  if (was === undefined || is === undefined || was.length !== is.length) return undefined
  if (was.some((row, at) => row.id !== is[at]?.id)) return undefined
  return is.flatMap((row, at) => {
    const old = was[at]?.answers ?? {}
    return [...new Set([...Object.keys(old), ...Object.keys(row.answers)])]
      .filter((field) => !sameAnswer(old[field], row.answers[field]))
      .map((field): [Slot, Answer | null] => [slotOf(field, group, row.id), row.answers[field] ?? null])
  })
}
