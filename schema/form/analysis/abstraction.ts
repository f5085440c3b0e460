import { fieldTypes } from '../../fields/index.ts'
import type { ComputedId, Expr, Id, Op } from '../../rules/expression.ts'
import type { OperatorExpr } from '../../rules/operators/operator.ts'
import { inferLoosely } from '../../rules/type-check.ts'
import { BOOLEAN, choicesOf, type ValueType } from '../../rules/value-type.ts'
import { nodesOf } from '../../rules/walk.ts'
import type { Json } from '../../text.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { FormIndex } from '../form-index.ts'
import { type State, type Variable, variable } from './variable.ts'

/** What surrounds a condition. */
export interface Around {
  readonly index: FormIndex
  /** The repeated group on whose row it is read. */
  readonly group?: Id | undefined
  /** Fields that never have an answer: never shown. */
  readonly never: ReadonlySet<Id>
  /** States of a condition on the rows of a list, which is analysed on its own. */
  readonly quantified: (node: OperatorExpr, around: Around) => readonly State[]
}

const CONNECTIVES: ReadonlySet<Op> = new Set(['and', 'or', 'not'])
const COMPARISONS: ReadonlySet<Op> = new Set([
  'eq',
  'ne',
  'lt',
  'le',
  'gt',
  'ge',
  'between',
  'in',
  'anyOf',
  'allOf',
  'noneOf',
])
const NOT_FINITE: ReadonlySet<Op> = new Set(['some', 'every', 'proofValid'])
const NOTHING: readonly State[] = [{}]
/** A set of more options is never tried in every combination. */
const MAX_SET = 5
const MAX_LIST = 60

/**
 * Conditions rewritten over variables whose states can all be tried. What cannot (a sum of amounts, a comparison of two
 * dates, rows of a list) becomes one variable of its own, free of the others: more is then possible than really is, never
 * less, so that « can never be true » is safe to say.
 */
export class Abstraction {
  readonly variables = new Map<string, Variable>()
  readonly #around: Around
  readonly #finite = new Map<ComputedId, boolean>()

  constructor(around: Around) {
    this.#around = around
  }

  condition(expr: Expr): Expr {
    if ('v' in expr) return expr
    if (!('op' in expr)) return this.#leaf(expr) ?? this.#opaque(expr, BOOLEAN)
    const { op, a } = expr
    const isChoice = op === 'if' && this.#type(expr).t === 'boolean'
    if (CONNECTIVES.has(op) || isChoice) return { ...expr, a: a.map((arg) => this.condition(arg)) }
    if (COMPARISONS.has(op)) return this.#comparison(expr)
    if (op === 'answered') return this.#answered(expr)
    if (op === 'some' || op === 'every')
      return this.#named(expr, { type: BOOLEAN, states: this.#around.quantified(expr, this.#around) })
    return this.#whole(expr) ?? this.#opaque(expr, BOOLEAN)
  }

  /** A comparison keeps its subject when that is one thing compared with fixed values. */
  #comparison(expr: OperatorExpr): Expr {
    const subjects = expr.a.filter((arg) => !('v' in arg))
    const [subject] = subjects
    if (subject === undefined) return expr
    if (subjects.length > 1 || expr.tags !== undefined) return this.#whole(expr) ?? this.#opaque(expr, BOOLEAN)
    const literals = expr.a.flatMap((arg) => ('v' in arg ? fixedIn(arg.v) : []))
    const type = this.#type(subject)
    const kept = this.#subject(subject, type, literals)
    return kept === null
      ? this.#opaque(expr, BOOLEAN)
      : { ...expr, a: expr.a.map((arg) => (arg === subject ? kept : arg)) }
  }

  #subject(subject: Expr, type: ValueType, literals: readonly (number | string)[]): Expr | null {
    if (type.t === 'any' || type.t === 'rows') return null
    if (!('op' in subject)) return this.#leaf(subject, literals)
    if (type.t === 'boolean') return this.condition(subject)
    return this.#whole(subject) ?? this.#opaque(subject, type, literals)
  }

  #answered(expr: OperatorExpr): Expr {
    const [subject] = expr.a
    const kept = subject !== undefined && !('op' in subject) ? this.#leaf(subject) : null
    return kept === null
      ? this.#named(expr, { type: BOOLEAN, states: [{ value: true }, { value: false }] })
      : { ...expr, a: [kept] }
  }

  /** A leaf as it is, its variable noted; null when it is no value that can be tried. */
  #leaf(expr: Exclude<Expr, { op: unknown }>, literals: readonly (number | string)[] = []): Expr | null {
    if ('c' in expr && this.#isFinite(expr)) return this.#whole(expr)
    const type = this.#type(expr)
    if ('v' in expr || type.t === 'any' || type.t === 'rows' || ('sys' in expr && expr.sys === 'today')) return null
    const known = this.#note(keyOf(expr), () => this.#variableOf(expr, type))
    for (const one of literals) known.literals.add(one)
    return expr
  }

  /** An expression over things that have few values: kept whole, every value of each being tried. Null when it is not. */
  #whole(expr: Expr): Expr | null {
    if (!this.#isFinite(expr)) return null
    for (const node of nodesOf(expr)) {
      if ('c' in node) {
        const inside = this.#around.index.computed.get(node.c)
        if (inside) this.#whole(inside.expr)
      } else if ('op' in node) {
        const [subject, reason] = node.a
        if (node.op !== 'missingIs' || subject === undefined || !('f' in subject)) continue
        const known = this.#note(keyOf(subject), () => this.#variableOf(subject, this.#type(subject)))
        if (reason !== undefined && 'v' in reason)
          for (const one of fixedIn(reason.v)) if (typeof one === 'string') known.reasons.add(one)
      } else if (!('v' in node)) {
        this.#note(keyOf(node), () => this.#variableOf(node, this.#type(node))).whole = true
      }
    }
    return expr
  }

  #isFinite(expr: Expr): boolean {
    if ('v' in expr) return true
    if ('op' in expr)
      return expr.op === 'missingIs' || (!NOT_FINITE.has(expr.op) && expr.a.every((arg) => this.#isFinite(arg)))
    if ('c' in expr) return this.#isFiniteComputed(expr.c)
    if ('sys' in expr) return expr.sys !== 'today'
    const type = this.#type(expr)
    if (type.t === 'boolean') return true
    const size = choicesOf(type)?.length
    return size !== undefined && size <= (type.t === 'options' ? MAX_SET : MAX_LIST)
  }

  #isFiniteComputed(id: ComputedId): boolean {
    const known = this.#finite.get(id)
    if (known !== undefined) return known
    this.#finite.set(id, false)
    const computed = this.#around.index.cycle === null ? this.#around.index.computed.get(id) : undefined
    const finite = computed !== undefined && this.#isFinite(computed.expr)
    this.#finite.set(id, finite)
    return finite
  }

  #variableOf(expr: Exclude<Expr, { op: unknown }>, type: ValueType): Variable {
    const { index, group, never } = this.#around
    if ('c' in expr) return variable({ type, integer: index.computed.get(expr.c)?.type === 'integer' })
    if ('fact' in expr) return variable({ type, integer: index.environment.facts.get(expr.fact)?.type === 'integer' })
    const field = 'f' in expr ? index.fields.get(expr.f) : undefined
    if (field === undefined) return variable({ type })
    const elsewhere = index.groupOf.get(field.id)?.id
    const silent = field.archived === true || never.has(field.id) || (elsewhere !== undefined && elsewhere !== group)
    const integer = fieldTypes[field.type].graphql.output === 'Int' || (type.t === 'number' && type.cents === true)
    return variable({ type, field, integer, ...(silent ? { states: NOTHING } : {}) })
  }

  #opaque(expr: Expr, type: ValueType, literals: readonly (number | string)[] = []): Expr {
    return this.#named(expr, { type, literals: new Set(literals) })
  }

  /** One variable for a whole expression, the same wherever the same expression stands. */
  #named(expr: Expr, given: Pick<Variable, 'type'> & Partial<Variable>): Expr {
    const key = `${OPAQUE}${canonicalJson(expr)}`
    const known = this.#note(key, () => variable(given))
    for (const one of given.literals ?? []) known.literals.add(one)
    return { c: key }
  }

  #note(key: string, make: () => Variable): Variable {
    const known = this.variables.get(key) ?? make()
    this.variables.set(key, known)
    return known
  }

  #type(expr: Expr): ValueType {
    return inferLoosely(expr, this.#around.index.environment)
  }
}

/** Before the text of an expression that stands as one variable: no id holds it. */
const OPAQUE = '='

export const keyOf = (expr: Exclude<Expr, { op: unknown }>): string => {
  if ('f' in expr) return `f ${expr.f}`
  if ('c' in expr) return expr.c.startsWith(OPAQUE) ? expr.c : `c ${expr.c}`
  if ('fact' in expr) return `fact ${expr.fact} ${canonicalJson(expr.params ?? {})}`
  return canonicalJson(expr)
}

const fixedIn = (value: Json): (number | string)[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'number' || typeof one === 'string')
