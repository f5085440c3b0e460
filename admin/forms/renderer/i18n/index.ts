import type { Locale } from '../../../../schema/index.ts'
import en from './en.ts'
import fr from './fr.ts'

const sentences = { fr, en } satisfies Record<Locale, typeof fr>

/** Words of the widgets themselves; labels and messages come from the form and from `schema/`. */
export const sentencesIn = (locale: Locale) => sentences[locale]
export type Sentences = typeof fr

/** Fills `%{name}` in a sentence. */
export const fill = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/%\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''))
