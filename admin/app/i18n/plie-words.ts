import { type Locale, plieWordsIn, type SaidWords, saidWords } from '../../../schema/index.ts'
import { requestSettings, type Vocabulary } from '../../data/request-settings.ts'

let known: { vocabulary: Vocabulary; locale: Locale; words: SaidWords } | null = null

/** What sentences may name of the PLIE worked in, in its own words: `word.referent`, `the.referent`, `word.Referent` to begin with. */
export const plieWords = (): SaidWords => {
  const { vocabulary, locale } = requestSettings
  // Asked for with every sentence of the page: made once for each PLIE and language.
  if (known?.vocabulary !== vocabulary || known.locale !== locale)
    known = { vocabulary, locale, words: saidWords(plieWordsIn(vocabulary), locale) }
  return known.words
}
