import type { Known } from '../rules/trace.ts'
import type { Computed } from './form.ts'

/**
 * A computed value as its declared type holds it, unknown when it cannot: an `integer` is rounded, halves away from
 * zero, and must fit the 32 bits of the API's `Int`.
 */
export function computedValue({ type }: Computed, value: Known | undefined): Known | undefined {
  if (value === undefined) return undefined
  if (type === 'yes-no') return typeof value === 'boolean' ? value : undefined
  if (type === 'choice' || type === 'date') return typeof value === 'string' ? value : undefined
  if (typeof value !== 'number') return undefined
  if (type === 'decimal') return value
  const whole = Math.sign(value) * Math.round(Math.abs(value))
  return Math.abs(whole) <= 2_147_483_647 ? whole + 0 : undefined
}
