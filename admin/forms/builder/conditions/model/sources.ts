import {
  canonicalJson,
  type Expr,
  expressionType,
  FACTS,
  type Field,
  fieldTypes,
  type Item,
  indexOf,
  say,
  type ValueType,
} from '../../../../../schema/index.ts'
import type { Draft } from './draft.ts'
import { toExpr } from './draft.ts'
import { rowFactsIn, type Scope } from './scope.ts'

/** One thing an expression may read, with its wording and the heading it is filed under. */
export interface Source {
  readonly key: string
  readonly expr: Expr
  readonly type: ValueType
  readonly label: string
  readonly heading: string
}

/** Words the list needs; sentences live in the i18n files. `heading` names one of the headings that are no section. */
export interface SourceWords {
  heading: (name: string) => string
  row: (label: string) => string
  score: (label: string) => string
  age: (label: string) => string
  count: (label: string) => string
}

/** The same for two expressions that read the same thing, whatever the parameters of a fact. */
export function sourceKey(draft: Draft): string {
  const expr = toExpr(draft)
  if (expr === null) return ''
  return canonicalJson('fact' in expr ? { fact: expr.fact } : expr)
}

/** Everything that can be read where an expression stands: answers, points, ages, computed values, facts of the dossier. */
export function sourcesIn(scope: Scope, words: SourceWords): Source[] {
  const { form, locale } = scope
  const add = (expr: Expr, label: string, heading: string): Source => ({
    key: canonicalJson(expr),
    expr,
    type: expressionType(form, expr),
    label,
    heading,
  })
  const fields = readableFields(form.items, words.heading('form'), scope, words)
  const derived = fields.flatMap(({ field }) => derivedFrom(field, scope, words).map((one) => add(...one)))
  const lists = indexOf(form).placed.flatMap(({ item }) =>
    item.t === 'repeat' && !scope.groups.includes(item.id) && !scope.forbidden.has(item.id) ? [item] : [],
  )
  const computed = form.computed.filter(({ id }) => !scope.forbidden.has(id))
  return [
    ...fields.map(({ field, heading }) => add({ f: field.id }, say(field.label, locale), heading)),
    ...lists.map((group) => add({ f: group.id }, say(group.label, locale), words.heading('lists'))),
    ...derived,
    ...computed.map(({ id, label }) => add({ c: id }, say(label, locale), words.heading('computed'))),
    ...readableFacts(scope).map((fact) =>
      add({ fact: fact.path }, sentenceCase(say(fact.label, locale)), words.heading(headingOfFact(fact.path))),
    ),
    add({ sys: 'today' }, words.heading('today'), words.heading('entry')),
    add({ sys: 'author.kind' }, words.heading('author'), words.heading('entry')),
  ]
}

interface Readable {
  field: Field
  heading: string
}

/** Fields of repeated groups are read on their rows only. */
function readableFields(items: readonly Item[], heading: string, scope: Scope, words: SourceWords): Readable[] {
  return items.flatMap((item): Readable[] => {
    const label = say(item.label, scope.locale)
    if (item.t === 'field') return item.archived || scope.forbidden.has(item.id) ? [] : [{ field: item, heading }]
    if (item.t === 'section') return readableFields(item.items, label, scope, words)
    return item.t === 'repeat' && scope.groups.includes(item.id)
      ? readableFields(item.items, words.row(label), scope, words)
      : []
  })
}

/** What is worked out from one answer: its points, an age, how many things it holds. */
function derivedFrom(field: Field, { form, locale }: Scope, words: SourceWords): [Expr, string, string][] {
  const label = say(field.label, locale)
  const read = { f: field.id }
  const { t } = fieldTypes[field.type].operand([])
  const isScored = indexOf(form)
    .optionsOf(field)
    .some(({ score }) => score !== undefined)
  return [
    ...(isScored ? [[{ op: 'score', a: [read] }, words.score(label), words.heading('scores')] as const] : []),
    ...(t === 'date' ? [[{ op: 'age', a: [read] }, words.age(label), words.heading('ages')] as const] : []),
    ...(t === 'options' || t === 'files'
      ? [[{ op: 'count', a: [read] }, words.count(label), words.heading('counts')] as const]
      : []),
  ].map(([expr, name, heading]) => [expr, name, heading])
}

/** Facts of a row mean nothing outside its list. */
function readableFacts(scope: Scope) {
  const all = FACTS.all()
  const inRows = new Set(all.flatMap((fact) => fact.row ?? []))
  const atHand = rowFactsIn(scope)
  return all.filter(({ path }) => !inRows.has(path) || atHand.has(path))
}

/** The dictionary's own subjects: what comes before the first point of a path, and the list's for a list. */
const headingOfFact = (path: string): string =>
  `facts_${FACTS.get(path)?.type === 'list' ? 'lists' : path.split('.')[0]}`

const sentenceCase = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
