import { expressionType, type FormDefinition, type ValueType } from '../../../../../schema/index.ts'
import { choicesFor } from './choices.ts'
import { type Choice, type ClauseView, choiceKey, OPERANDS, type OperandKind, readClause } from './clause.ts'
import { call, type Draft, hole, leaf, looseExpr, rekeyed } from './draft.ts'
import { checkDraft } from './problems.ts'

/** What each operand is for a subject of a type: several options are compared with a list of them. */
export const operandKinds = (choice: Choice, type: ValueType): readonly OperandKind[] => {
  if (choice.tagged) return []
  const kinds = OPERANDS[choice.test]
  return type.t === 'options' ? kinds.map((kind) => (kind === 'value' ? 'list' : kind)) : kinds
}

/** The clause as the language writes it. Its outermost node keeps its key: that is what is known of it on screen. */
function written(
  draft: Draft,
  subject: Draft,
  choice: Choice,
  values: readonly Draft[],
  tags: readonly string[],
): Draft {
  const { inner, negated } = readClause(draft)
  const key = choice.negated && negated ? inner.key : choice.negated ? undefined : draft.key
  const own = subject.key === draft.key || subject.key === key ? rekeyed(subject) : subject
  const test =
    choice.test === 'holds'
      ? rekeyed(subject, key)
      : call(choice.test, [own, ...values], choice.tagged ? { tags } : {}, key)
  return choice.negated ? call('not', [test], {}, draft.key) : test
}

/** A value given before, as what is now expected; null when it cannot be. */
function carried(kind: OperandKind, before: OperandKind | undefined, value: Draft | undefined): Draft | null {
  if (value === undefined || before === undefined) return null
  if (kind === before) return value
  if (value.t !== 'leaf' || !('v' in value.expr)) return null
  const { v } = value.expr
  if (kind === 'list' && before === 'value' && !Array.isArray(v)) return leaf({ v: [v] }, value.key)
  const only: unknown = Array.isArray(v) && v.length === 1 ? v[0] : null
  return kind === 'value' && before === 'list' && typeof only === 'string' ? leaf({ v: only }, value.key) : null
}

/** The same subject compared another way: values that still mean something stay. */
export function withChoice(form: FormDefinition, draft: Draft, choice: Choice): Draft {
  const view = readClause(draft)
  const type = expressionType(form, looseExpr(view.subject))
  const before = operandKinds(view, type)
  const values = operandKinds(choice, type).map((kind, i) => carried(kind, before[i], view.values[i]) ?? hole())
  return written(draft, view.subject, choice, values, view.tags)
}

export interface SubjectChange {
  readonly draft: Draft
  /** Values that do not go with the new subject, with the type they were written in. */
  readonly dropped: readonly { readonly value: Draft; readonly type: ValueType }[]
}

/** Another subject: the comparison and the values that still fit stay; the others are told. */
export function withSubject(form: FormDefinition, draft: Draft, subject: Draft, group?: string): SubjectChange {
  const view = readClause(draft)
  if (isEditOf(view.subject, subject)) {
    return { draft: written(draft, subject, view, view.values, view.tags), dropped: [] }
  }
  const oldType = expressionType(form, looseExpr(view.subject))
  const newType = expressionType(form, looseExpr(subject))
  const offered = choicesFor(form, subject)
  const choice = offered.find((one) => choiceKey(one) === choiceKey(view)) ?? offered[0] ?? { ...view, test: 'holds' }
  const before = operandKinds(view, oldType)
  const values = operandKinds(choice, newType).map((kind, i) => {
    const value = carried(kind, before[i], view.values[i])
    if (value === null || value.t === 'hole') return hole()
    const alone = written(
      hole(),
      subject,
      choice,
      operandKinds(choice, newType).map((_, j) => (i === j ? value : hole())),
      [],
    )
    return checkDraft(form, alone, { t: 'boolean' }, group).issues.size === 0 ? value : hole()
  })
  const kept = new Set(values.map(({ key }) => key))
  const dropped = view.values.filter((value) => value.t !== 'hole' && !kept.has(value.key))
  const tags = choice.tagged ? [] : view.tags
  return {
    draft: written(draft, subject, choice, values, tags),
    dropped: dropped.map((value) => ({ value, type: oldType })),
  }
}

/** The same subject, of which a parameter or a term has changed. */
function isEditOf(before: Draft, after: Draft): boolean {
  if (before.t === 'call' && after.t === 'call') return before.key === after.key && before.op === after.op
  if (before.t !== 'leaf' || after.t !== 'leaf') return false
  if ('v' in before.expr) return 'v' in after.expr
  return 'fact' in before.expr && 'fact' in after.expr && before.expr.fact === after.expr.fact
}

/** The clause with other values. */
export const withValues = (draft: Draft, values: readonly Draft[]): Draft => {
  const view = readClause(draft)
  return written(draft, view.subject, view, values, view.tags)
}

/** The clause with other labels to look for. */
export const withTags = (draft: Draft, tags: readonly string[]): Draft => {
  const view: ClauseView = readClause(draft)
  return written(draft, view.subject, { ...view, tagged: true }, view.values, tags)
}

/** « Combien de lignes telles que… » : the list of the clause counted, and the number compared. */
export function countingRows(draft: Draft): Draft {
  const view = readClause(draft)
  const condition = view.test === 'some' || view.test === 'every' ? (view.values[0] ?? hole()) : hole()
  return call('ge', [call('count', [view.subject, condition]), hole()], {}, draft.key)
}
