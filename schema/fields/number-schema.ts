import { z } from 'zod'
import type { ValueRules } from './field-type.ts'
import { refuse } from './value-issue.ts'

export interface NumberBounds {
  readonly min: number
  readonly max: number
  readonly decimals: number
}

/** Rounded to the digits allowed, the number is itself. */
const hasAtMost = (value: number, decimals: number): boolean => Number(value.toFixed(decimals)) === value

/** A finite number within bounds (both included) with so many digits after the point. */
export const numberSchema = ({ min, max, decimals }: NumberBounds): z.ZodType =>
  z
    .number()
    .superRefine((value, context) => {
      if (value < min) refuse(context, 'answers.too-small', { min })
      else if (value > max) refuse(context, 'answers.too-large-number', { max })
      else if (decimals === 0 && !Number.isInteger(value)) refuse(context, 'answers.not-integer')
      else if (!hasAtMost(value, decimals)) refuse(context, 'answers.too-many-decimals', { max: decimals })
    })
    .meta({ minimum: min, maximum: max })

/** The type's own bounds narrowed by the administrator's. */
export const narrowed = (own: NumberBounds, rules: ValueRules): NumberBounds => ({
  min: Math.max(own.min, rules.min ?? own.min),
  max: Math.min(own.max, rules.max ?? own.max),
  decimals: Math.min(own.decimals, rules.decimals ?? own.decimals),
})
