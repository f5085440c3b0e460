import { z } from 'zod'
import type { ValueContext } from './field-type.ts'
import { refuse } from './value-issue.ts'

/** Characters as a person counts them: code points, so that an emoji is one and a limit cannot cut it in two. */
const lengthOf = (value: string): number => {
  let length = 0
  for (const _ of value) length++
  return length
}

/** Text PostgreSQL can store: well-formed Unicode without NUL, no longer than the limit. */
export const textShape = (longest: number): z.ZodType =>
  z
    .string()
    .superRefine((value, context) => {
      if (!value.isWellFormed() || value.includes('\0')) refuse(context, 'answers.bad-text')
      else if (value.length > longest && lengthOf(value) > longest)
        refuse(context, 'answers.too-long', { max: longest })
    })
    .meta({ maxLength: longest })

/** The shape and the administrator's own bounds. An empty text is no answer: `required` deals with it. */
export function textValue(longest: number, { rules }: ValueContext): z.ZodType {
  const max = Math.min(longest, rules.maxLength ?? longest)
  const min = rules.minLength ?? 0
  return z
    .string()
    .superRefine((value, context) => {
      const length = lengthOf(value)
      if (!value.isWellFormed() || value.includes('\0')) refuse(context, 'answers.bad-text')
      else if (length > max) refuse(context, 'answers.too-long', { max, actual: length })
      else if (length > 0 && length < min) refuse(context, 'answers.too-short', { min, actual: length })
    })
    .meta({ maxLength: max })
}
