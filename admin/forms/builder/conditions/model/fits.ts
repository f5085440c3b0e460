import { choicesOf, type ValueType } from '../../../../../schema/index.ts'

/** Whether a value of a type can stand where another is expected; null: anything but a list of rows. */
export function fits(type: ValueType, expected: ValueType | null): boolean {
  if (expected === null) return type.t !== 'rows'
  if (type.t === 'any' || expected.t === 'any') return type.t !== 'rows'
  // « One or several options »: what counts them takes both.
  if (expected.t === 'options' && expected.options === null) return type.t === 'option' || type.t === 'options'
  if (type.t !== expected.t) return false
  const left = choicesOf(type)
  const right = choicesOf(expected)
  return left === null || right === null || left.some(({ id }) => right.some((other) => other.id === id))
}

/** Types of which a value can be typed or picked on the spot. */
const WRITTEN: ReadonlySet<ValueType['t']> = new Set(['number', 'text', 'date', 'boolean', 'option'])
export const hasConstants = (type: ValueType | null): boolean => type !== null && WRITTEN.has(type.t)

export const ROWS: ValueType = { t: 'rows', facts: [], fields: [] }
