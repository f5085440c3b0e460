import { nationalVocabulary } from '../presets/common/vocabulary.ts'
import { VOCABULARY_KEYS } from '../presets/preset.ts'
import type { Locale } from '../text.ts'
import { englishNoun } from './english-noun.ts'
import { frenchNoun } from './french-noun.ts'
import type { PlieWord, PlieWords } from './plie-word.ts'

/**
 * Every word of a PLIE as a sentence may need it, by the name it has in sentences. For `referent`:
 *
 * | name | French | English |
 * |---|---|---|
 * | `word.referent`, `word.referents` | référent, référents | case worker, case workers |
 * | `the.referent`, `the.referents` | le référent, l’APAP; les référents | the case worker |
 * | `a.referent` | un référent | a case worker |
 * | `ofThe.referent`, `ofThe.referents` | du référent, de la cellule, de l’APAP; des référents | of the case worker |
 * | `toThe.referent`, `toThe.referents` | au référent; aux référents | to the case worker |
 * | `of.referent` | de référent, d’APAP | of case worker |
 * | `this.referent` | ce référent, cet APAP | this case worker |
 * | `no.referent` | aucun référent | no case worker |
 * | `e.referent` | « e » where what is said of it agrees (« désignée ») | nothing |
 *
 * A capital begins a sentence: `word.Referent`, `The.referent`, `A.referent`, `No.referent`, `This.referent`.
 */
export type SaidWords = Readonly<Record<string, string>>

export const saidWords = (words: PlieWords, locale: Locale): SaidWords =>
  Object.fromEntries(
    VOCABULARY_KEYS.flatMap((key) => {
      const word = words[key] ?? nationalVocabulary[key]
      const { one, many, ...said } = locale === 'fr' ? inFrench(word) : inEnglish(word)
      const named = Object.entries(said).map(([name, text]): [string, string] =>
        name.endsWith('s') && name !== 'this' ? [`${name.slice(0, -1)}.${key}s`, text] : [`${name}.${key}`, text],
      )
      const begins = named
        .filter(([name]) => /^(?:the|a|no|this)\./.test(name))
        .map(([name, text]): [string, string] => [capitalised(name), capitalised(text)])
      return [
        [`word.${key}`, one],
        [`word.${capitalised(key)}`, capitalised(one)],
        [`word.${key}s`, many],
        [`word.${capitalised(key)}s`, capitalised(many)],
        ...named,
        ...begins,
      ]
    }),
  )

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

const inFrench = (word: PlieWord) => {
  const { one, many, feminine, elides } = frenchNoun(word)
  return {
    ...{ one, many },
    the: elides ? `l’${one}` : `${feminine ? 'la' : 'le'} ${one}`,
    thes: `les ${many}`,
    a: `${feminine ? 'une' : 'un'} ${one}`,
    ofThe: elides ? `de l’${one}` : `${feminine ? 'de la' : 'du'} ${one}`,
    ofThes: `des ${many}`,
    toThe: elides ? `à l’${one}` : `${feminine ? 'à la' : 'au'} ${one}`,
    toThes: `aux ${many}`,
    of: elides ? `d’${one}` : `de ${one}`,
    no: `${feminine ? 'aucune' : 'aucun'} ${one}`,
    this: `${feminine ? 'cette' : elides ? 'cet' : 'ce'} ${one}`,
    e: feminine ? 'e' : '',
  }
}

const inEnglish = (word: PlieWord) => {
  const { one, many, article } = englishNoun(word)
  return {
    ...{ one, many },
    the: `the ${one}`,
    thes: `the ${many}`,
    a: `${article} ${one}`,
    ofThe: `of the ${one}`,
    ofThes: `of the ${many}`,
    toThe: `to the ${one}`,
    toThes: `to the ${many}`,
    of: `of ${one}`,
    no: `no ${one}`,
    this: `this ${one}`,
    e: '',
  }
}

const usual = new Map<Locale, SaidWords>()

/** Where no PLIE is spoken of: the words most of them use. */
export const usualWords = (locale: Locale): SaidWords => {
  const known = usual.get(locale) ?? saidWords({}, locale)
  usual.set(locale, known)
  return known
}

/** A text whose words stand between braces: « Changer {of.referent} ». Never one with something typed by a person in it. */
export const inWords = (text: string, words: SaidWords): string =>
  text.replaceAll(/\{([\w.]+)\}/g, (_, name: string) => words[name] ?? name)
