import { z } from 'zod'
import { ENTRY_QUESTION_IDS, isEntryAnswer, type PlainDate } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { day, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'

const participationInput = z
  .object({
    enteredOn: day,
    exitedOn: day.nullish().transform((value) => value ?? null),
    answers: z
      .array(z.object({ question: z.enum(ENTRY_QUESTION_IDS), value: z.string() }))
      .max(ENTRY_QUESTION_IDS.length, 'input.too-long'),
  })
  .refine(({ enteredOn, exitedOn }) => exitedOn === null || exitedOn >= enteredOn, {
    message: 'input.bad-order',
    path: ['exitedOn'],
  })
  .superRefine(({ answers }, issues) => {
    for (const [at, { question, value }] of answers.entries()) {
      const wrong = !isEntryAnswer(question, value)
      const twice = answers.findIndex((one) => one.question === question) !== at
      if (wrong || twice)
        issues.addIssue({
          code: 'custom',
          message: wrong ? 'input.unknown' : 'input.taken',
          path: ['answers', question],
        })
    }
  })
export type ParticipationValues = z.output<typeof participationInput>

/** A participation as typed; no day is to come. @throws InvalidInput */
export const participationValues = (ctx: RequestContext, input: object): ParticipationValues => {
  const values = parseInput(participationInput, input)
  pastDay(ctx, values.enteredOn, 'enteredOn')
  if (values.exitedOn !== null) pastDay(ctx, values.exitedOn, 'exitedOn')
  return values
}

/** A day that exists and is not to come. @throws InvalidInput */
export const pastDay = (ctx: RequestContext, value: string, path: string): PlainDate => {
  const found = parseInput(z.object({ [path]: day }), { [path]: value })[path] ?? value
  if (found > ctx.today) throw new InvalidInput([inputIssue('input.in-the-future', path)])
  return found
}
