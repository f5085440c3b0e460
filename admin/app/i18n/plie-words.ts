import { type Locale, VOCABULARY_KEYS } from '../../../schema/index.ts'
import { requestSettings, type Vocabulary } from '../../data/request-settings.ts'
import en from './en/words.ts'
import fr from './fr/words.ts'

const ours = { fr, en }

const capitalised = (text: string, locale: Locale) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)

type Words = Readonly<Record<string, string>>

const wordsOf = (vocabulary: Vocabulary, locale: Locale): Words =>
  Object.fromEntries(
    VOCABULARY_KEYS.flatMap((key) => {
      const word = vocabulary[key]?.[locale] || ours[locale][key]
      return [
        [`word.${key}`, word],
        [`word.${capitalised(key, 'en')}`, capitalised(word, locale)],
      ]
    }),
  )

let known: { vocabulary: Vocabulary; locale: Locale; words: Words } | null = null

/** What sentences may name of the PLIE worked in, in its own words: `word.referent`, and `word.Referent` to begin with. */
export const plieWords = (): Words => {
  const { vocabulary, locale } = requestSettings
  // Asked for with every sentence of the page: made once for each PLIE and language.
  if (known?.vocabulary !== vocabulary || known.locale !== locale)
    known = { vocabulary, locale, words: wordsOf(vocabulary, locale) }
  return known.words
}
