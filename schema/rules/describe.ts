import { formatDate, formatNumber } from '../fields/number-format.ts'
import { sentences } from '../i18n/index.ts'
import { type Json, type Locale, say } from '../text.ts'
import type { Environment } from './environment.ts'
import type { Expr } from './expression.ts'
import type { Fact, FactParam } from './fact-source.ts'
import type { OperatorExpr } from './operators/operator.ts'
import type { Known } from './trace.ts'
import { inferLoosely } from './type-check.ts'
import { choicesOf, NUMBER, type ValueType } from './value-type.ts'

const NO_BREAK = '\u00a0'

/** The expression as a person would write it: « Nature du contrat est CDI et quotité au moins 50 % ». */
export const describe = (expr: Expr, environment: Environment, locale: Locale): string =>
  capitalised(new Describer(environment, locale).condition(expr, false))

/** An operand as it reads inside a sentence; `type`: the one a literal is read in. */
export const describeOperand = (expr: Expr, environment: Environment, locale: Locale, type?: ValueType): string =>
  new Describer(environment, locale).value(expr, type)

/** A value as people write it: options by their label, units after numbers. */
export function describeValue(value: Known, type: ValueType, locale: Locale): string {
  const choices = choicesOf(type)
  // A file is an id to the rules, and nothing to a reader.
  if (typeof value === 'object' && type.t === 'files') return sentences(locale).words.files(value.length)
  if (typeof value === 'object') return value.map((id) => labelAmong(choices, id, locale)).join(', ')
  if (typeof value === 'boolean') return sentences(locale).words[value ? 'Yes' : 'No'].toLowerCase()
  if (typeof value === 'number') {
    const shown = type.t === 'number' && type.cents ? value / 100 : value
    const written = formatNumber(legible(shown), locale)
    if (type.t !== 'number' || type.unit === undefined) return written
    return sentences(locale).words.measured(written, shown, say(type.unit, locale))
  }
  return type.t === 'date' ? formatDate(value) : labelAmong(choices, value, locale)
}

/** Two digits after the point, more when that would make 49.996 look like the 50 it does not reach. */
function legible(value: number): number {
  const rounded = Math.round(value * 100) / 100
  return Number.isInteger(rounded) && !Number.isInteger(value) ? Number(value.toFixed(6)) : rounded
}

const labelAmong = (choices: ReturnType<typeof choicesOf>, id: string, locale: Locale): string => {
  const choice = choices?.find((one) => one.id === id)
  return choice ? say(choice.label, locale) : id
}

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)

/** Inside a sentence a label loses its capital, unless it is an acronym (« CDI »). */
const lowered = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) || /^\p{Lu}[ '’]/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label

/** How tightly an operator binds: a looser one inside a tighter one takes parentheses, and so does `and` inside `or`. */
const CONNECTIVES: ReadonlySet<string> = new Set(['and', 'or'])
const TRAILING: ReadonlySet<string> = new Set(['some', 'every', 'if'])
const SUMS: ReadonlySet<string> = new Set(['add', 'sub'])
const PRODUCTS: ReadonlySet<string> = new Set(['mul', 'div'])
/** A number written there is one of days, of digits or of times, never an amount. */
const PLAIN_LITERALS: ReadonlySet<string> = new Set(['plus', 'round', 'mul', 'div'])

class Describer {
  readonly #environment: Environment
  readonly #locale: Locale
  readonly #words

  constructor(environment: Environment, locale: Locale) {
    this.#environment = environment
    this.#locale = locale
    this.#words = sentences(locale).words
  }

  /** An expression that stands for a truth. */
  condition(expr: Expr, negated: boolean): string {
    if ('op' in expr) {
      const [first, second] = expr.a
      if (expr.op === 'not' && first) return this.condition(first, !negated)
      if ((expr.op === 'eq' || expr.op === 'ne') && first && second && 'v' in second && typeof second.v === 'boolean') {
        return this.condition(first, negated !== ((expr.op === 'eq') !== second.v))
      }
      const only = expr.a.length === 1 && CONNECTIVES.has(expr.op) ? first : undefined
      return only ? this.condition(only, negated) : this.#operation(expr, negated)
    }
    const label = this.value(expr)
    return negated ? this.#words.isFalse(label) : this.#words.isTrue(label)
  }

  /** An expression that stands for a value. */
  value(expr: Expr, peer: ValueType = this.#type(expr)): string {
    if ('op' in expr) return this.#operation(expr, false)
    if ('v' in expr) return this.#literal(expr.v, peer)
    if ('sys' in expr) return expr.sys === 'today' ? this.#words.today : this.#words.author
    if ('f' in expr) return this.#name(say(this.#environment.field(expr.f)?.label ?? { fr: expr.f }, this.#locale))
    if ('c' in expr) return this.#name(say(this.#environment.computed(expr.c)?.label ?? { fr: expr.c }, this.#locale))
    const fact = this.#environment.facts.get(expr.fact)
    if (!fact) return expr.fact
    const params = Object.entries(expr.params ?? {}).flatMap(([name, value]) => this.#param(fact, name, value))
    const label = this.#name(say(fact.label, this.#locale))
    return params.length > 0 ? `${label} (${params.join(', ')})` : label
  }

  #operation(expr: OperatorExpr, negated: boolean): string {
    const type = this.#leading(expr)
    const args = expr.a.map((arg, i) => this.#argument(expr, arg, i, type))
    const phrase = sentences(this.#locale).phrases[expr.op]
    const parts = {
      args,
      type: type.t,
      ...(expr.unit ? { unit: expr.unit } : {}),
      ...(expr.tags ? { tags: expr.tags } : {}),
    }
    const text = phrase({ ...parts, negated })
    return text ?? this.#words.not(phrase({ ...parts, negated: false }) ?? '')
  }

  #argument(parent: OperatorExpr, arg: Expr, position: number, peer: ValueType): string {
    const isCondition =
      CONNECTIVES.has(parent.op) || (TRAILING.has(parent.op) && (parent.op === 'if' ? position === 0 : position === 1))
    const text = isCondition ? this.condition(arg, false) : this.value(arg, 'v' in arg ? peer : undefined)
    return this.#needsParentheses(parent, arg, position) ? `(${text})` : text
  }

  #needsParentheses(parent: OperatorExpr, arg: Expr, position: number): boolean {
    const inner = unwrapped(arg)
    if (!('op' in inner)) return false
    if (CONNECTIVES.has(parent.op) && parent.a.length > 1) {
      const isLast = position === parent.a.length - 1
      return (
        (CONNECTIVES.has(inner.op) && inner.op !== parent.op && inner.a.length > 1) ||
        (TRAILING.has(inner.op) && !isLast)
      )
    }
    if (TRAILING.has(parent.op)) return CONNECTIVES.has(inner.op) && inner.a.length > 1 && position > 0
    if (PRODUCTS.has(parent.op))
      return SUMS.has(inner.op) || (parent.op === 'div' && position === 1 && PRODUCTS.has(inner.op))
    return parent.op === 'sub' && position === 1 && SUMS.has(inner.op)
  }

  /** The type literals are written in: that of the first argument that is not one. */
  #leading(expr: OperatorExpr): ValueType {
    if (PLAIN_LITERALS.has(expr.op)) return NUMBER
    const lead = expr.a.find((arg) => !('v' in arg)) ?? expr.a[0]
    return lead ? this.#type(lead) : { t: 'any' }
  }

  #literal(value: Json, type: ValueType): string {
    if (Array.isArray(value)) {
      const items = value.map((one: Json) => this.#literal(one, type))
      return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${this.#words.or} ${items.at(-1)}`
    }
    if (typeof value === 'string' && type.t !== 'option' && type.t !== 'options' && type.t !== 'date') {
      const reasons: { readonly [reason: string]: string } = this.#words.missing
      return this.#words.quote(Object.hasOwn(reasons, value) ? (reasons[value] ?? value) : value)
    }
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return ''
    const written = describeValue(value, type, this.#locale)
    // « Structure est « Autre structure » » : without quotes an option of several words runs into the sentence.
    return choicesOf(type) && written.includes(' ') ? this.#words.quote(written) : written
  }

  #param(fact: Fact, name: string, value: Json): string[] {
    const param: FactParam | undefined = fact.params && Object.hasOwn(fact.params, name) ? fact.params[name] : undefined
    if (!param) return []
    const type: ValueType =
      param.type === 'options'
        ? { t: 'options', options: param.options ?? null }
        : param.type === 'boolean'
          ? { t: 'boolean' }
          : NUMBER
    if (param.type === 'options') return [this.#literal(value, type)]
    return [
      `${say(param.label, this.#locale)}${this.#locale === 'fr' ? `${NO_BREAK}:` : ':'} ${this.#literal(value, type)}`,
    ]
  }

  /** A question or a long label is quoted, or the sentence around it could not be read. */
  #name(label: string): string {
    const bare = label.trim()
    return /[?!:.]$/.test(bare) || bare.length > 60 ? this.#words.quote(bare) : lowered(bare)
  }

  #type(expr: Expr): ValueType {
    return inferLoosely(expr, this.#environment)
  }
}

const unwrapped = (expr: Expr): Expr => ('op' in expr && expr.op === 'not' && expr.a[0] ? unwrapped(expr.a[0]) : expr)
