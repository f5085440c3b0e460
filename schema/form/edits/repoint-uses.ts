import { fieldTypes } from '../../fields/index.ts'
import type { Expr, FieldId, Id, OptionId } from '../../rules/expression.ts'
import { checkExpression } from '../../rules/type-check.ts'
import type { ValueType } from '../../rules/value-type.ts'
import { referencesOf } from '../../rules/walk.ts'
import type { Json } from '../../text.ts'
import type { Answer, Answers } from '../answers.ts'
import { expressionsOf } from '../expressions.ts'
import type { Field, FormDefinition, GoldenCase, Item } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { itemsIn } from '../items.ts'
import { mapExpressions } from './map-expressions.ts'
import { holding, isHolder } from './place.ts'

/** A field read in place of another one of the same form. */
export interface Repoint {
  from: FieldId
  to: FieldId
  /** What becomes of each option of the old field; absent where both fields have the same ones, or none. */
  options?: Readonly<Record<OptionId, OptionId | null>>
}

/**
 * Makes conditions, calculations, rules, checks and golden cases read another field. An expression that would not mean the
 * same (another type of answer, an option that becomes nothing, amounts in another unit) goes on reading the old one.
 */
export function repointUses(form: FormDefinition, { from, to, options }: Repoint): FormDefinition {
  const { fields } = indexOf(form)
  const old = fields.get(from)
  const next = fields.get(to)
  if (old === undefined || next === undefined) return form
  const renames = repointedExpressions(form, { old, next, options })
  const change = (owner: Id, property: string, expr: Expr): Expr => renames.get(keyOf(owner, property)) ?? expr
  const inItem = (item: Item): Item => {
    const own = mapExpressions(item, (expr, property) => change(item.id, property, expr))
    return isHolder(own) ? holding(own, itemsIn(own).map(inItem)) : own
  }
  return {
    ...form,
    items: form.items.map(inItem),
    computed: form.computed.map((one) => ({ ...one, expr: change(one.id, 'expr', one.expr) })),
    rules: form.rules.map((one) => ({ ...one, when: change(one.id, 'when', one.when) })),
    checks: form.checks.map((one) => ({
      ...one,
      when: change(one.id, 'when', one.when),
      at: [...new Set(one.at.map((id) => (id === from ? to : id)))],
    })),
    cases: form.cases.map((one) => inCase(one, { old, next, options })),
  }
}

interface Sides {
  readonly old: Field
  readonly next: Field
  readonly options: Repoint['options']
}

const keyOf = (owner: Id, property: string): string => `${owner}.${property}`

/** The expressions that may be made to read the new field, changed, by owner and property. */
function repointedExpressions(form: FormDefinition, sides: Sides): ReadonlyMap<string, Expr> {
  const { environment, optionsOf } = indexOf(form)
  const operand = (field: Field) => fieldTypes[field.type].operand(optionsOf(field))
  const alike = isAlike(operand(sides.old), operand(sides.next))
  const changed = new Map<string, Expr>()
  for (const { expr, expected, owner, path, group } of expressionsOf(form)) {
    if (owner === sides.old.id || !referencesOf(expr).fields.has(sides.old.id)) continue
    const after = inPlace(expr, sides, alike)
    if (after === null || checkExpression(after, expected, environment, path, group).issues.length > 0) continue
    changed.set(keyOf(owner, path.at(-2) === 'evidence' ? 'evidence' : String(path.at(-1))), after)
  }
  return changed
}

const isAlike = (one: ValueType, other: ValueType): boolean =>
  one.t === other.t && (one.t !== 'number' || other.t !== 'number' || one.cents === other.cents)

/** Whether there is an answer is asked of any type of answer alike. */
const ASKS_NO_VALUE: ReadonlySet<string> = new Set(['answered', 'missingIs'])

/** The expression reading the new field; null when it would not say the same of it. */
function inPlace(expr: Expr, sides: Sides, alike: boolean): Expr | null {
  const { old, next } = sides
  if ('f' in expr) return expr.f !== old.id ? expr : alike ? { f: next.id } : null
  if (!('op' in expr)) return expr
  const readsIt = expr.a.some((arg) => 'f' in arg && arg.f === old.id)
  const anyType = alike || ASKS_NO_VALUE.has(expr.op)
  const args: Expr[] = []
  for (const arg of expr.a) {
    const after = readsIt && 'v' in arg ? constant(arg.v, sides) : inPlace(arg, sides, anyType)
    if (after === null) return null
    args.push(after)
  }
  return { ...expr, a: args }
}

/** What stands beside the field in a comparison: an option becomes another one, anything else stays. */
function constant(value: Json, { options }: Sides): Expr | null {
  if (options === undefined) return { v: value }
  const become = (one: Json): Json =>
    typeof one === 'string' && Object.hasOwn(options, one) ? (options[one] ?? null) : one
  if (!Array.isArray(value)) {
    const after = become(value)
    return after === null && value !== null ? null : { v: after }
  }
  const after = [...new Set(value.map(become))]
  return after.includes(null) ? null : { v: after }
}

/** A golden case that speaks of the new field. An answer that has no equal there stays with the old one. */
function inCase(one: GoldenCase, sides: Sides): GoldenCase {
  const { old, next } = sides
  const slot = (name: string): string =>
    name
      .split('/')
      .map((id, i) => (i !== 1 && id === old.id ? next.id : id))
      .join('/')
  const expect = { ...one.expect }
  if (expect.visible) expect.visible = expect.visible.map(slot)
  if (expect.hidden) expect.hidden = expect.hidden.map(slot)
  return { ...one, answers: inAnswers(one.answers, sides), expect }
}

const inAnswers = (answers: Answers, sides: Sides): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]): [Id, Answer] => {
      if (answer.rows === undefined) return moved(id, answer, sides)
      const rows = answer.rows.map((row) => ({
        ...row,
        answers: Object.fromEntries(Object.entries(row.answers).map(([field, given]) => moved(field, given, sides))),
      }))
      return [id, { rows }]
    }),
  )

function moved<A extends Answer>(id: Id, answer: A, { old, next, options }: Sides): [Id, A] {
  if (id !== old.id) return [id, answer]
  if (!('value' in answer) || answer.value === undefined) return [next.id, answer]
  if (options === undefined) return old.type === next.type ? [next.id, answer] : [id, answer]
  const after = constant(answer.value, { old, next, options })
  return after === null || !('v' in after) ? [id, answer] : [next.id, { ...answer, value: after.v }]
}
