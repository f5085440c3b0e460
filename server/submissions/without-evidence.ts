import type { Answer, Answers, FieldAnswer } from '../../schema/index.ts'

/** The same answers without what proves them. */
export const withoutEvidence = (answers: Answers): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, answer]): [string, Answer] => [id, bare(answer)]))

const bare = (answer: Answer): Answer =>
  answer.rows === undefined
    ? alone(answer)
    : {
        rows: answer.rows.map(({ id, answers }) => ({
          id,
          answers: Object.fromEntries(Object.entries(answers).map(([field, one]) => [field, alone(one)])),
        })),
      }

const alone = (answer: FieldAnswer): FieldAnswer =>
  answer.missing === undefined ? { value: answer.value } : { missing: answer.missing }
