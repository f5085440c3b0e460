import { z } from 'zod'
import type { PlainDate } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { type InputIssue, inputIssue } from '../platform/input-issue.ts'
import { day, line, lines, parseInput } from '../platform/parse-input.ts'

const dayOrUnknown = day.nullish().transform((value) => value ?? null)
const orNothing = (text: z.ZodType<string>) => text.nullish().transform((value) => value || null)

const shape = z
  .object({
    family: orNothing(line(200)),
    label: line(200),
    operator: orNothing(line(200)),
    programme: z.boolean(),
    plannedStart: dayOrUnknown,
    plannedEnd: dayOrUnknown,
    realStart: dayOrUnknown,
    realEnd: dayOrUnknown,
    hours: z
      .number()
      .min(0, 'input.out-of-range')
      .max(20_000, 'input.out-of-range')
      .nullish()
      .transform((value) => value ?? null),
    objective: orNothing(lines(4_000)),
  })
  .refine(({ plannedStart, plannedEnd }) => isInOrder(plannedStart, plannedEnd), {
    message: 'input.bad-order',
    path: ['plannedEnd'],
  })
  .refine(({ realStart, realEnd }) => isInOrder(realStart, realEnd), { message: 'input.bad-order', path: ['realEnd'] })
  .refine(({ realStart, realEnd }) => realEnd === null || realStart !== null, {
    message: 'input.required',
    path: ['realStart'],
  })
export type StepValues = z.output<typeof shape>

const isInOrder = (start: PlainDate | null, end: PlainDate | null) => start === null || end === null || start <= end

/** An étape as typed. What really happened is not to come. @throws InvalidInput */
export const stepValues = (input: unknown, today: PlainDate): StepValues => {
  const values = parseInput(shape, input)
  const late = (['realStart', 'realEnd'] as const).filter((name) => (values[name] ?? today) > today)
  if (late.length > 0) throw new InvalidInput(late.map((name) => inputIssue('input.in-the-future', name)))
  return values
}

type Dates = Pick<StepValues, 'realStart' | 'realEnd'>

/** Dates that come with an act are corrected, never brought in nor taken away by editing. @throws InvalidInput */
export const requireSameDates = (
  step: { readonly [Name in keyof Dates]?: PlainDate | null | undefined },
  values: Dates,
): void => {
  const issues = (['realStart', 'realEnd'] as const).flatMap((name): InputIssue[] => {
    const before = step[name] ?? null
    if ((before === null) === (values[name] === null)) return []
    return [inputIssue(before === null ? 'input.out-of-range' : 'input.required', name)]
  })
  if (issues.length > 0) throw new InvalidInput(issues)
}

const actShape = z.object({
  on: dayOrUnknown,
  text: orNothing(lines(4_000)),
  override: z
    .boolean()
    .nullish()
    .transform((value) => value ?? false),
})
export type StepActValues = z.output<typeof actShape>

export const stepActValues = (input: unknown): StepActValues => parseInput(actShape, input)
