import {
  type Answers,
  type Field,
  type FormDefinition,
  fieldTypes,
  type Id,
  indexOf,
  type Json,
  type Locale,
  type MissingReason,
  type OptionId,
  type PlacedAnswer,
  type PlainDate,
  placedAnswers,
  say,
} from '../../schema/index.ts'

/** One value of an answer, whatever its type: what it counts as, and how people read it. */
export interface AnsweredValue {
  /** Code of the option, of the commune, of the trade…; the text itself, its first 200 characters. Null: the value has none. */
  readonly code: string | null
  readonly label: string
  /** Score of the option, the number, the amount in cents. */
  readonly number: number | null
  readonly date: PlainDate | null
  readonly boolean: boolean | null
  readonly concepts: readonly string[]
}

/** One answer, in words that are the same for every form of every PLIE. */
export interface AnsweredField {
  readonly field: string
  readonly label: string
  readonly kind: string
  readonly concepts: readonly string[]
  /** Row of the repeated group it stands in; null outside any. */
  readonly row: Id | null
  readonly values: readonly AnsweredValue[]
  /** Reason given instead of an answer. */
  readonly missing: MissingReason | null
}

/** The answers of a form as a list, those that `isShown` lets through, in the order of the form. */
export const answeredFields = (
  form: FormDefinition,
  answers: Answers,
  locale: Locale,
  isShown: (place: PlacedAnswer) => boolean,
): AnsweredField[] =>
  placedAnswers(form, answers)
    .filter(isShown)
    .map(({ field, answer, row }) => ({
      field: field.api,
      label: say(field.label, locale),
      kind: field.type,
      concepts: field.concept ?? [],
      row: row ?? null,
      values: answer.value === undefined ? [] : valuesOf(form, field, answer.value, locale),
      missing: answer.missing ?? null,
    }))

const valuesOf = (form: FormDefinition, field: Field, value: Json, locale: Locale): AnsweredValue[] => {
  const options = indexOf(form).optionsOf(field)
  const type = fieldTypes[field.type]
  if (type.isEmpty(value)) return []
  if (!type.list) return [asIndexed(field, value, locale)]
  const concepts = new Map<OptionId, readonly string[]>(
    form.lists.flatMap((list) => list.options).map((option) => [option.id, option.concept ?? []]),
  )
  return (Array.isArray(value) ? value : [value]).flatMap((id) => {
    const option = options.find((one) => one.id === id)
    if (option === undefined) return []
    const { code, label, score } = option
    return [
      {
        ...NOTHING,
        code,
        label: say(label, locale),
        number: score ?? null,
        concepts: concepts.get(option.id) ?? [],
      },
    ]
  })
}

const NOTHING = { code: null, number: null, date: null, boolean: null, concepts: [] } as const

/** A value as the search index would hold it, which says what each type counts as. */
const asIndexed = (field: Field, value: Json, locale: Locale): AnsweredValue => {
  const type = fieldTypes[field.type]
  const [row = {}] = type.indexRows(value, [])
  return {
    ...NOTHING,
    label: type.format(value, [], locale),
    code: row.text?.toWellFormed() ?? null,
    number: row.float8 ?? row.int8 ?? null,
    date: row.date ?? null,
    boolean: row.boolean ?? null,
  }
}
