import type { Locale } from '../text.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Sentences } from './sentences.ts'

const LANGUAGES = { fr, en } satisfies Record<Locale, Sentences>

/** The sentences of a language. */
export const sentences = (locale: Locale): Sentences => LANGUAGES[locale]
