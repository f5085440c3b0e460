import { VOCABULARY_KEYS } from '../../../schema/index.ts'
import { objectOf } from '../cited.ts'
import { type SettingSection, typedText } from '../setting-section.ts'
import { VocabularyInputs } from './VocabularyInputs.tsx'

const FORMS = ['en', 'frPlural', 'enPlural', 'frGender', 'frElides'] as const

export const vocabulary: SettingSection = {
  words: 'plieSettings.vocabulary',
  read: (json) => objectOf(json),
  write: (typed) => Object.fromEntries(VOCABULARY_KEYS.flatMap((key) => typedWord(key, objectOf(typed)[key]))),
  Inputs: VocabularyInputs,
}

/** A word nobody wrote anything of is left to the usual one; one without its French is refused at its place. */
const typedWord = (key: string, typed: unknown) => {
  const word = objectOf(typed)
  const forms = FORMS.flatMap((form) => (typedText(word[form]) === '' ? [] : [[form, typedText(word[form])] as const]))
  const fr = typedText(word.fr)
  return fr === '' && forms.length === 0 ? [] : [[key, { fr, ...Object.fromEntries(forms) }] as const]
}
