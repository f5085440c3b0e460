import {
  FACTS,
  type Field,
  type FormDefinition,
  type Id,
  type Item,
  indexOf,
  type Locale,
  say,
} from '../../../../schema/index.ts'
import type { Subject } from './condition-model.ts'

/** One thing a clause may look at, with its wording and the heading it is filed under. */
export interface SubjectOption {
  key: string
  subject: Subject
  label: string
  group: string
}

/** Words of the editor that the list needs; sentences live in the i18n files. */
export interface SubjectWords {
  form: string
  scores: string
  ages: string
  computed: string
  facts: string
  score: (label: string) => string
  age: (label: string) => string
}

export const subjectKey = (subject: Subject): string =>
  subject.kind === 'fact' ? `fact:${subject.path}` : `${subject.kind}:${subject.id}`

const hasScores = (form: FormDefinition, field: Field): boolean =>
  (field.type === 'scale' || field.type === 'choice') &&
  form.lists.some((list) => list.id === field.list && list.options.some((option) => option.score !== undefined))

/** `group`: the repeated group whose row is at hand; the fields of the others cannot be read one by one. */
function fieldsBySection(
  items: readonly Item[],
  heading: string,
  locale: Locale,
  group: Id | undefined,
): { field: Field; heading: string }[] {
  return items.flatMap((item) => {
    if (item.t === 'field') return item.archived ? [] : [{ field: item, heading }]
    const readable = item.t === 'section' || (item.t === 'repeat' && item.id === group)
    return readable ? fieldsBySection(item.items, say(item.label, locale), locale, group) : []
  })
}

/** Everything a clause of `owner` may look at: the other fields, those of its own row included, their points and ages, computed values, dossier facts. */
export function subjectOptions(form: FormDefinition, owner: Id, locale: Locale, words: SubjectWords): SubjectOption[] {
  const option = (subject: Subject, label: string, group: string): SubjectOption => ({
    key: subjectKey(subject),
    subject,
    label,
    group,
  })
  const group = indexOf(form).groupOf.get(owner)?.id
  const fields = fieldsBySection(form.items, words.form, locale, group).filter(({ field }) => field.id !== owner)

  return [
    ...fields.map(({ field, heading }) => option({ kind: 'field', id: field.id }, say(field.label, locale), heading)),
    ...fields
      .filter(({ field }) => hasScores(form, field))
      .map(({ field }) => option({ kind: 'score', id: field.id }, words.score(say(field.label, locale)), words.scores)),
    ...fields
      .filter(({ field }) => field.type === 'date')
      .map(({ field }) => option({ kind: 'age', id: field.id }, words.age(say(field.label, locale)), words.ages)),
    ...form.computed.map((computed) =>
      option({ kind: 'computed', id: computed.id }, say(computed.label, locale), words.computed),
    ),
    // Facts of a row mean nothing outside `some` / `every`; those with compulsory parameters need their own editor.
    ...readableFacts().map((fact) => option({ kind: 'fact', path: fact.path }, say(fact.label, locale), words.facts)),
  ]
}

function readableFacts() {
  const all = FACTS.all()
  const inRows = new Set(all.flatMap((fact) => fact.row ?? []))
  return all.filter(
    (fact) =>
      fact.type !== 'list' &&
      !inRows.has(fact.path) &&
      !Object.values(fact.params ?? {}).some((param) => param.required),
  )
}
