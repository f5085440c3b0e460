import { z } from 'zod'
import type { ValueCheck, ValueRules } from './field-type.ts'
import { WRONG_TYPE } from './value-issue.ts'

export interface NumberBounds {
  readonly min: number
  readonly max: number
  readonly decimals: number
}

/** Below this, a number times a million is still counted exactly, and one division tells what printing would. */
const SAFE = 1e9

/** Rounded to the digits allowed, the number is itself. */
function hasAtMost(value: number, decimals: number): boolean {
  if (Number.isInteger(value)) return true
  if (Math.abs(value) > SAFE) return Number(value.toFixed(decimals)) === value
  const scale = 10 ** decimals
  return Math.round(value * scale) / scale === value
}

export const numberSchema = ({ min, max, decimals }: NumberBounds): z.ZodType =>
  (decimals === 0 ? z.int() : z.number()).meta({ minimum: min, maximum: max })

/** A finite number within bounds (both included) with so many digits after the point. */
export const numberCheck =
  ({ min, max, decimals }: NumberBounds): ValueCheck =>
  (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return WRONG_TYPE
    if (value < min) return { code: 'answers.too-small', params: { min } }
    if (value > max) return { code: 'answers.too-large-number', params: { max } }
    if (decimals === 0) return Number.isInteger(value) ? undefined : { code: 'answers.not-integer' }
    return hasAtMost(value, decimals) ? undefined : { code: 'answers.too-many-decimals', params: { max: decimals } }
  }

/** The type's own bounds narrowed by the administrator's. */
export const narrowed = (own: NumberBounds, rules: ValueRules): NumberBounds => ({
  min: Math.max(own.min, rules.min ?? own.min),
  max: Math.min(own.max, rules.max ?? own.max),
  decimals: Math.min(own.decimals, rules.decimals ?? own.decimals),
})
