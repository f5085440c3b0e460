import {
  type Answer,
  type AnswerRow,
  type Answers,
  type FieldAnswer,
  type Id,
  rowsIn,
  type Slot,
  slotOf,
} from '../../../schema/index.ts'

/** What react-hook-form holds for each slot: an answer, or null. Opaque to it: its path types do not end on JSON values. */
export type HeldAnswers = Record<Slot, unknown>

/** Answers by slot, those of rows among the others. */
export const heldOf = (answers: Answers): HeldAnswers =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [Slot, FieldAnswer][] =>
      answer.rows === undefined
        ? [[id, answer]]
        : rowsIn(answers, id).flatMap((row) =>
            Object.entries(row.answers).map(([field, one]): [Slot, FieldAnswer] => [slotOf(field, id, row.id), one]),
          ),
    ),
  )

/** The answer held, null when there is none. */
export const heldAnswer = (held: unknown): FieldAnswer | null => (isAnswer(held) ? held : null)

const isAnswer = (held: unknown): held is FieldAnswer =>
  typeof held === 'object' && held !== null && ('value' in held || 'missing' in held)

/** The answer a change of one slot makes: of the field itself, or of the whole group its row stands in. */
export const changedAnswer = (
  answers: Answers,
  slot: Slot,
  answer: FieldAnswer | null,
): { id: Id; answer: Answer | null } => {
  const [id = slot, row, field] = slot.split('/')
  if (row === undefined || field === undefined) return { id, answer }
  const rows = rowsIn(answers, id).map((one) => (one.id === row ? withField(one, field, answer) : one))
  return { id, answer: { rows } }
}

const withField = (row: AnswerRow, field: Id, answer: FieldAnswer | null): AnswerRow => {
  const { [field]: _, ...others } = row.answers
  return { id: row.id, answers: answer === null ? others : { ...others, [field]: answer } }
}
