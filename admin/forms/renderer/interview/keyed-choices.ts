import type { Field, FieldKind, Json, L10n, Option } from '../../../../schema/index.ts'

/** One answer that a key chooses. */
export interface KeyedChoice {
  /** A digit. */
  readonly key: string
  readonly value: Json
  /** Tells it apart among the others of the question. */
  readonly id: string
  readonly label: L10n
}

/** More answers than digits are searched for by typing. */
const MOST = 9

const ranked = (options: readonly Option[]): KeyedChoice[] =>
  options.map((option, index) => ({ key: String(index + 1), value: option.id, id: option.id, label: option.label }))

const marked = (options: readonly Option[]): KeyedChoice[] => {
  const marks = options.map((option, index) => String(option.score ?? index))
  const distinct = new Set(marks).size === marks.length && marks.every((mark) => /^\d$/.test(mark))
  return distinct
    ? options.map((option, index) => ({
        key: marks[index] ?? '',
        value: option.id,
        id: option.id,
        label: option.label,
      }))
    : ranked(options)
}

const yesNo = (): KeyedChoice[] => [
  { key: '1', value: true, id: 'yes', label: { fr: 'Oui', en: 'Yes' } },
  { key: '0', value: false, id: 'no', label: { fr: 'Non', en: 'No' } },
]

const KEYED: { readonly [K in FieldKind]?: (options: readonly Option[]) => KeyedChoice[] } = {
  scale: marked,
  choice: ranked,
  'yes-no': yesNo,
}

/** The answers of a question with the digit of each: the mark itself on a scale, the rank in a list; null when keys cannot choose. */
export const keyedChoices = ({ type }: Field, options: readonly Option[]): readonly KeyedChoice[] | null => {
  const choices = KEYED[type]?.(options) ?? []
  return choices.length === 0 || choices.length > MOST ? null : choices
}
