import {
  expressionType,
  type Field,
  type FieldKind,
  type FormDefinition,
  fieldTypes,
  indexOf,
  type Op,
  type ValueType,
} from '../../../../../schema/index.ts'
import { type Choice, type ClauseView, choiceKey, TESTS, type Test } from './clause.ts'
import { type Draft, looseExpr } from './draft.ts'

/** Value type of the language → the field type whose comparisons it shares. */
const KIND_OF: Record<ValueType['t'], FieldKind | null> = {
  number: 'decimal',
  text: 'text',
  date: 'date',
  boolean: 'yes-no',
  option: 'choice',
  options: 'choices',
  files: 'file',
  rows: null,
  any: null,
}

/** Comparisons people also say the other way round. */
const SAID_BOTH_WAYS: ReadonlySet<Test> = new Set(['answered', 'missingIs', 'proofValid', 'some', 'every', 'holds'])
const TAKES_TAGS: ReadonlySet<Test> = new Set(['in', 'anyOf', 'allOf', 'noneOf'])

const plain = (test: Test): Choice => ({ test, negated: false, tagged: false })
const bothWays = (choice: Choice): Choice[] =>
  SAID_BOTH_WAYS.has(choice.test) ? [choice, { ...choice, negated: true }] : [choice]
const testsAmong = (ops: readonly Op[]): Test[] => ops.flatMap((op) => TESTS.filter((test) => test === op))

/** The comparisons a subject offers, most useful first, as the registry of its type lists them. */
export function choicesFor(form: FormDefinition, subject: Draft): Choice[] {
  if (subject.t === 'hole') return []
  const field = fieldRead(form, subject)
  if (field !== undefined) return fieldChoices(form, field)
  const type = expressionType(form, looseExpr(subject))
  // A list is known or not; a calculation is never « answered ».
  const canBeMissing = subject.t === 'leaf' && !('v' in subject.expr) && !('sys' in subject.expr)
  const answered: Test[] = canBeMissing ? ['answered'] : []
  if (type.t === 'rows') return (['some', 'every', ...answered] satisfies Test[]).map(plain).flatMap(bothWays)
  const kind = KIND_OF[type.t]
  if (kind === null) return []
  const tests = testsAmong(fieldTypes[kind].operators).filter((test) => test !== 'answered' && test !== 'missingIs')
  const holds: Test[] = type.t === 'boolean' && subject.t === 'call' ? ['holds'] : []
  return [...holds, ...tests, ...answered].map(plain).flatMap(bothWays)
}

/** The field a draft reads, undefined when it reads something else. */
export const fieldRead = (form: FormDefinition, draft: Draft): Field | undefined =>
  draft.t === 'leaf' && 'f' in draft.expr ? indexOf(form).fields.get(draft.expr.f) : undefined

function fieldChoices(form: FormDefinition, field: Field): Choice[] {
  const tests = testsAmong(fieldTypes[field.type].operators).filter(
    (test) => test !== 'missingIs' || (field.missing ?? []).length > 0,
  )
  const proof: Test[] = field.evidence === undefined ? [] : ['proofValid']
  const tagged = tagsOf(form, field).length > 0 ? tests.filter((test) => TAKES_TAGS.has(test)) : []
  return [
    ...[...tests, ...proof].map(plain).flatMap(bothWays),
    ...tagged.map((test): Choice => ({ test, negated: false, tagged: true })),
  ]
}

/** The labels that the options of a field bear. */
export const tagsOf = (form: FormDefinition, field: Field): string[] => [
  ...new Set(
    indexOf(form)
      .optionsOf(field)
      .flatMap(({ tags }) => tags ?? []),
  ),
]

/** What is offered, and what the clause says now even when it would not be offered any more. */
export function choicesShown(form: FormDefinition, view: ClauseView): Choice[] {
  const offered = choicesFor(form, view.subject)
  const key = choiceKey(view)
  return view.subject.t === 'hole' || offered.some((one) => choiceKey(one) === key)
    ? offered
    : [...offered, { test: view.test, negated: view.negated, tagged: view.tagged }]
}
