import { z } from 'zod'
import type { L10n } from '../../../schema/index.ts'
import { line, lines } from '../../platform/parse-input.ts'

/** A value the PLIE fixed and where it is written, in its own words; null where it fixes nothing. */
export interface Cited<Value> {
  readonly value: Value | null
  readonly source: string
}

/** What may be written of it. */
export const citedInput = <Value>(value: z.ZodType<Value>): z.ZodType<Cited<Value>> =>
  z.strictObject({ value: value.nullable(), source: lines(1_000) })

/** What is kept of it; nothing fixed for what cannot be read. */
export const readCited = <Value>(value: z.ZodType<Value>, kept: unknown): Cited<Value> => {
  const parsed = z.object({ value, source: z.string().catch('') }).safeParse(kept)
  return parsed.success ? parsed.data : { value: null, source: '' }
}

/** A whole number of days, months or times. */
export const wholeNumber = (min: number, max: number) =>
  z.int('input.out-of-range').min(min, 'input.out-of-range').max(max, 'input.out-of-range')

/** A short text in the languages of the product. */
export const label: z.ZodType<L10n> = z.object({ fr: line(200) }).catchall(line(200))
export const keptLabel: z.ZodType<L10n> = z.object({ fr: z.string() }).catchall(z.string())
