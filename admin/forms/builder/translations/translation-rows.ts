import { type FormDefinition, type Wording, wordingsOf } from '../../../../schema/index.ts'

/** The language French is put into here. */
export const TARGET = 'en'

/** One text and its translation; `done`: it has one. */
export interface TranslationRow extends Wording {
  readonly translated: string
  readonly done: boolean
}

/** Every text with something to say, in the order of the document. A blank French text is not yet a text to translate. */
export const translationRows = (form: FormDefinition): TranslationRow[] =>
  wordingsOf(form)
    .filter(({ text }) => text.fr.trim() !== '')
    .map((wording) => {
      const translated = wording.text[TARGET] ?? ''
      return { ...wording, translated, done: translated.trim() !== '' }
    })

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The rows whose French or translation holds the words looked for, accents and case apart. */
export function matchingRows(rows: readonly TranslationRow[], query: string): readonly TranslationRow[] {
  const wanted = fold(query.trim())
  return wanted === ''
    ? rows
    : rows.filter(({ text, translated }) => fold(text.fr).includes(wanted) || fold(translated).includes(wanted))
}
