import { createContext, useContext } from 'react'
import type { SheetAudience } from '../../../schema/index.ts'
import type { Locale } from '../../../schema/text.ts'
import en from './en.ts'
import fr from './fr.ts'

const sentences = { fr, en } satisfies Record<Locale, typeof fr>

/** Whoever applies for themself is spoken to as such: these sentences take the place of the others. */
const forAudience = (words: typeof fr, audience: SheetAudience): typeof fr =>
  audience === 'PERSON' ? { ...words, ...words.forPerson } : words

const Audience = createContext<SheetAudience>('PRESCRIBER')
export const AudienceProvider = Audience.Provider

const Spoken = createContext<Locale>('fr')
export const LocaleProvider = Spoken.Provider

/** The language of the page, its sentences, and a way to fill `%{name}` in one. */
export const useWords = () => {
  const locale = useContext(Spoken)
  const audience = useContext(Audience)
  return { locale, words: forAudience(sentences[locale], audience) }
}

export const fill = (sentence: string, params: Readonly<Record<string, string>>): string =>
  sentence.replace(/%\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
