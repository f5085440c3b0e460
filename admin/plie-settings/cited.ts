import { z } from 'zod'
import { typedText } from './setting-section.ts'

/** A value of the settings with where it is written, as the server gives and takes it. */
export const citedShape = z
  .object({ value: z.unknown(), source: z.unknown() })
  .partial()
  .nullish()
  .transform((found) => ({ value: found?.value ?? null, source: typedText(found?.source) }))

/** A number an input holds; null when it is empty. */
export const typedNumber = (typed: unknown): number | null => (typeof typed === 'number' ? typed : null)

/** A text in both languages, without the language nobody wrote. */
export const typedLabel = (typed: unknown): { fr: string; en?: string } => {
  const { fr, en } = z.object({ fr: z.unknown(), en: z.unknown() }).partial().catch({}).parse(typed)
  return typedText(en) === '' ? { fr: typedText(fr) } : { fr: typedText(fr), en: typedText(en) }
}

export const objectOf = (typed: unknown): Record<string, unknown> =>
  z.record(z.string(), z.unknown()).catch({}).parse(typed)

export const listOf = (typed: unknown): Record<string, unknown>[] =>
  z.array(z.record(z.string(), z.unknown())).catch([]).parse(typed)
