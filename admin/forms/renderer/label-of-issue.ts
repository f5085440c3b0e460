import {
  type Answers,
  type FormDefinition,
  findItem,
  type Issue,
  type L10n,
  type Locale,
  type Repeat,
  rowsIn,
  say,
} from '../../../schema/index.ts'

/** What an issue is about, in words: « Prénom », or « Enfants, Léa, Prénom » inside a row; undefined when the form has no such place. */
export const labelOfIssue = (
  surroundings: {
    form: FormDefinition
    answers: Answers
    titlesOf: (group: Repeat) => readonly L10n[]
    locale: Locale
  },
  { path }: Pick<Issue, 'path'>,
): string | undefined => {
  const { form, answers, titlesOf, locale } = surroundings
  const [first = '', row, inside] = path.map(String)
  const item = findItem(form, first)
  if (item === undefined || item.t === 'section' || item.t === 'note') return undefined
  if (item.t === 'field' || row === undefined) return say(item.label, locale)
  const rank = rowsIn(answers, item.id).findIndex(({ id }) => id === row)
  const title = titlesOf(item)[rank]
  const field = item.items.find(({ id }) => id === inside)
  return [item.label, title, field?.label].flatMap((text) => (text === undefined ? [] : [say(text, locale)])).join(', ')
}
