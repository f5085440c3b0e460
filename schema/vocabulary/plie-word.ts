import { z } from 'zod'
import { VOCABULARY_KEYS, type VocabularyKey } from '../presets/preset.ts'

/**
 * A word of a PLIE: what it is called in each language and, beside it, what grammar cannot be sure of.
 *
 * The singular alone is enough: plural, gender and elision are worked out from it. Each may be said where that would be wrong, as
 * « CISP », feminine or not, or « hérisson », before which nothing is elided. Flat on purpose: every reader of a text in two
 * languages reads a word.
 */
export const PLIE_WORD = z.looseObject({
  fr: z.string().min(1),
  en: z.string().exactOptional(),
  frPlural: z.string().exactOptional(),
  enPlural: z.string().exactOptional(),
  frGender: z.enum(['masculine', 'feminine']).exactOptional(),
  /** Whether « l’ », « d’ » and « cet » stand before it. */
  frElides: z.enum(['yes', 'no']).exactOptional(),
})

export interface PlieWord {
  readonly fr: string
  readonly en?: string
  readonly frPlural?: string
  readonly enPlural?: string
  readonly frGender?: 'masculine' | 'feminine'
  readonly frElides?: 'yes' | 'no'
}
/** Absent where the PLIE has no word of its own. */
export type PlieWords = Readonly<Partial<Record<VocabularyKey, PlieWord>>>

/** The words of a PLIE out of what is kept of it; what is not understood is as if it were not there. */
export const plieWordsIn = (kept: unknown): PlieWords =>
  Object.fromEntries(
    VOCABULARY_KEYS.flatMap((key) => {
      const word = PLIE_WORD.safeParse(typeof kept === 'object' && kept !== null ? Reflect.get(kept, key) : null)
      return word.success ? [[key, word.data]] : []
    }),
  )
