import { createContext, useContext } from 'react'
import type { Locale } from '../../../schema/text.ts'
import en from './en.ts'
import fr from './fr.ts'

const sentences = { fr, en } satisfies Record<Locale, typeof fr>

const Spoken = createContext<Locale>('fr')
export const LocaleProvider = Spoken.Provider

/** The language of the page, its sentences, and a way to fill `%{name}` in one. */
export const useWords = () => {
  const locale = useContext(Spoken)
  return { locale, words: sentences[locale] }
}

export const fill = (sentence: string, params: Readonly<Record<string, string>>): string =>
  sentence.replace(/%\{(\w+)\}/g, (_, name: string) => params[name] ?? '')
