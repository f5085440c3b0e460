import {
  describeUse,
  expressionsOf,
  type Field,
  type FormChange,
  type FormDefinition,
  fieldsOf,
  findItem,
  type Locale,
  referencesOf,
  say,
  type Use,
  whereUsed,
} from '../../schema/index.ts'
import { say as sentence } from '../i18n/index.ts'
import { type Forms, touchedBy } from './change-sites.ts'

/**
 * What uses the thing changed, in sentences: conditions, calculations, rules, checks and golden cases of the form, then what
 * stands outside of it: the filters of the API, the national export, the rules of other forms that read a diagnostic.
 */
export const usesOf = (
  change: FormChange,
  forms: Forms,
  others: readonly FormDefinition[],
  locale: Locale,
): string[] => {
  const { used } = touchedBy(change, forms)
  if (used === null) return []
  const own = typeof used === 'object' && 'ids' in used ? used.ids : new Set([change.subject])
  const form = change.kind.endsWith('.removed') ? forms.before : forms.after
  const inside = whereUsed(form, used).filter(({ owner }) => !own.has(owner))
  return [...new Set([...inside.map((use) => describeUse(use, locale)), ...outside(change, forms, others, locale)])]
}

const outside = (
  { subject }: FormChange,
  { before }: Forms,
  others: readonly FormDefinition[],
  locale: Locale,
): string[] => {
  const field = fieldOf(before, subject)
  const fields = field
    ? [field]
    : fieldsOf(before).filter((one) => one.list === subject || listHolds(before, one, subject))
  const filters = fields
    .filter(({ searchable }) => searchable)
    .map(({ api }) => sentence('use.filter', locale, { api }))
  const concepts = fields.flatMap(({ concept }) => concept ?? [])
  return [
    ...filters,
    ...concepts.map((concept) => sentence('use.concept', locale, { concept })),
    ...(before.kind === 'diagnostic' && fields.some(({ type }) => type === 'scale') ? readers(others, locale) : []),
  ]
}

const fieldOf = (form: FormDefinition, id: string): Field | undefined => {
  const found = findItem(form, id)
  return found?.t === 'field' ? found : undefined
}

/** Whether a field may be answered by an option. */
const listHolds = (form: FormDefinition, { list }: Field, option: string): boolean =>
  form.lists.some(({ id, options }) => id === list && options.some((one) => one.id === option))

/** What reads the scores of diagnostics, in the other forms of the PLIE: the facts that compare the first and the last one. */
const readers = (others: readonly FormDefinition[], locale: Locale): string[] =>
  others.flatMap((form) => {
    const facts = new Set(expressionsOf(form).flatMap(({ expr }) => [...referencesOf(expr).facts]))
    const uses = [...facts]
      .filter((fact) => fact.startsWith('diagnostic'))
      .flatMap((fact): Use[] => whereUsed(form, { fact }))
    return uses.map((use) =>
      sentence('use.elsewhere', locale, { use: describeUse(use, locale), form: say(form.title, locale) }),
    )
  })
