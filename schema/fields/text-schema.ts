import { z } from 'zod'
import type { ValueCheck, ValueContext } from './field-type.ts'
import { inTurn, WRONG_TYPE } from './value-issue.ts'

/** Characters as a person counts them: code points, so that an emoji is one and a limit cannot cut it in two. */
const lengthOf = (value: string): number => {
  let length = 0
  for (const _ of value) length++
  return length
}

/** The longest text a field takes, the administrator's bound included. */
const longestOf = (longest: number, { rules }: ValueContext): number => Math.min(longest, rules.maxLength ?? longest)

export const textSchema = (longest: number, context: ValueContext): z.ZodType =>
  z.string().meta({ maxLength: longestOf(longest, context) })

/** Text PostgreSQL can store: well-formed Unicode without NUL, no longer than the limit. */
export const textShape =
  (longest: number): ValueCheck =>
  (value) => {
    if (typeof value !== 'string') return WRONG_TYPE
    if (!value.isWellFormed() || value.includes('\0')) return { code: 'answers.bad-text' }
    if (value.length > longest && lengthOf(value) > longest)
      return { code: 'answers.too-long', params: { max: longest } }
    return undefined
  }

/** The shape and the administrator's own bounds. An empty text is no answer: `required` deals with it. */
export function textCheck(longest: number, context: ValueContext): ValueCheck {
  const max = longestOf(longest, context)
  const min = context.rules.minLength ?? 0
  return inTurn(textShape(Number.POSITIVE_INFINITY), (value) => {
    if (typeof value !== 'string') return WRONG_TYPE
    // Code points are never more than the units of a text, nor fewer than half of them.
    const sure = value.length <= max && value.length >= min * 2
    if (sure || value === '') return undefined
    const length = lengthOf(value)
    if (length > max) return { code: 'answers.too-long', params: { max, actual: length } }
    if (length < min) return { code: 'answers.too-short', params: { min, actual: length } }
    return undefined
  })
}
