import type { FormIndex } from '../../form/form-index.ts'
import type { IssueCode } from '../../issue.ts'
import type { Environment } from '../../rules/environment.ts'
import type { ComputedId, Expr, FieldId, Op } from '../../rules/expression.ts'
import { inferLoosely } from '../../rules/type-check.ts'
import type { ValueType } from '../../rules/value-type.ts'
import type { Json } from '../../text.ts'
import { functions } from './formula-functions.ts'
import { type Token, tokensOf } from './formula-tokens.ts'

/** What the names of a workbook stand for. */
export interface Names {
  readonly index: FormIndex
  readonly environment: Environment
  find(name: string): { f: FieldId } | { c: ComputedId } | undefined
  /** The id of the option of that code, in the list of a field. */
  optionOf(field: FieldId, code: string): string | undefined
}

/** A formula that could not be read: why, and what names the culprit. */
export interface BadFormula {
  readonly code: IssueCode
  readonly params: { readonly [name: string]: Json }
}

const POWER: { readonly [sign: string]: number } = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  div: 6,
}
const SIGN = 7
const OPERATORS: { readonly [sign: string]: Op } = {
  or: 'or',
  and: 'and',
  '=': 'eq',
  '!=': 'ne',
  '<': 'lt',
  '<=': 'le',
  '>': 'gt',
  '>=': 'ge',
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  div: 'div',
}
const DEEPEST = 60

/**
 * Reads a formula of a workbook (the XPath of XLSForm, as much of it as conditions need) into our tree. `self`: the field
 * a constraint is about, written `.`. Operators bind as in XPath.
 */
export function readFormula(formula: string, names: Names, self: FieldId | undefined): Expr | BadFormula {
  const { tokens, wrong } = tokensOf(formula)
  if (wrong !== undefined) return { code: 'import.bad-formula', params: { near: formula.slice(wrong, wrong + 20) } }
  const parser = new Formula(tokens, names, self)
  const expr = parser.expression(0)
  const last = parser.peek()
  if (expr && last.t !== 'end') parser.fail('import.bad-formula', { near: last.text })
  return parser.bad ?? expr ?? { code: 'import.bad-formula', params: { near: '' } }
}

export class Formula {
  bad: BadFormula | undefined
  #next = 0
  #depth = 0

  constructor(
    readonly tokens: readonly Token[],
    readonly names: Names,
    readonly self: FieldId | undefined,
  ) {}

  fail(code: IssueCode, params: BadFormula['params']): undefined {
    this.bad ??= { code, params }
  }

  peek(): Token {
    return this.tokens[this.#next] ?? { t: 'end', text: '', at: 0 }
  }

  typeOf(expr: Expr): ValueType {
    return inferLoosely(expr, this.names.environment)
  }

  expression(power: number): Expr | undefined {
    if (++this.#depth > DEEPEST) return this.fail('import.too-deep', { max: DEEPEST })
    let left = this.#operand()
    for (let sign = this.#sign(); left && sign && (POWER[sign] ?? 0) > power; sign = this.#sign()) {
      this.#next++
      const right = this.expression(POWER[sign] ?? 0)
      left = right && this.#operation(sign, left, right)
    }
    this.#depth--
    return left
  }

  #sign(): string | undefined {
    const { t, text } = this.peek()
    return (t === 'sign' || t === 'word') && Object.hasOwn(POWER, text) ? text : undefined
  }

  #operand(): Expr | undefined {
    const token = this.peek()
    this.#next++
    if (token.t === 'number') return { v: Number(token.text) }
    if (token.t === 'text') return { v: token.text }
    if (token.t === 'name') {
      return this.names.find(token.text) ?? this.fail('import.unknown-name', { name: token.text })
    }
    if (token.t === 'word' && this.peek().text === '(') return this.#call(token.text)
    if (token.text === '.' && this.self !== undefined) return { f: this.self }
    if (token.text === '-') {
      const value = this.expression(SIGN)
      if (value && 'v' in value && typeof value.v === 'number') return { v: -value.v }
      return value && { op: 'sub', a: [{ v: 0 }, value] }
    }
    if (token.text !== '(') return this.fail('import.bad-formula', { near: token.text })
    const inside = this.expression(0)
    return inside && this.#closes(')') ? inside : undefined
  }

  #closes(text: string): boolean {
    if (this.peek().text === text && this.peek().t === 'sign') {
      this.#next++
      return true
    }
    this.fail('import.bad-formula', { near: this.peek().text })
    return false
  }

  #call(name: string): Expr | undefined {
    this.#next++
    const args: Expr[] = []
    while (this.peek().text !== ')' || this.peek().t !== 'sign') {
      if (args.length > 0 && !this.#closes(',')) return undefined
      const arg = this.expression(0)
      if (arg === undefined) return undefined
      args.push(arg)
    }
    this.#next++
    const known = functions.get(name)
    return known ? known(args, this, name) : this.fail('import.unknown-function', { function: name })
  }

  #operation(sign: string, left: Expr, right: Expr): Expr | undefined {
    const op = OPERATORS[sign]
    if (op === undefined) return this.fail('import.bad-formula', { near: sign })
    if (op === 'eq' || op === 'ne') return this.#equality(op, left, right)
    if (op === 'sub' && this.typeOf(left).t === 'date' && this.typeOf(right).t === 'date') {
      return { op: 'diff', a: [right, left], unit: 'd' }
    }
    return { op, a: [left, right] }
  }

  /** A field compared with nothing is asked whether it is answered; with a code, whether that option is chosen. */
  #equality(op: 'eq' | 'ne', left: Expr, right: Expr): Expr | undefined {
    const [subject, literal] = 'v' in left ? [right, left] : [left, right]
    if (!('v' in literal) || typeof literal.v !== 'string') return { op, a: [left, right] }
    if (literal.v === '') {
      const answered: Expr = { op: 'answered', a: [subject] }
      return op === 'ne' ? answered : { op: 'not', a: [answered] }
    }
    const value = this.literalOf(subject, literal.v)
    if (value === undefined) return undefined
    const { t } = this.typeOf(subject)
    if (t !== 'options') return { op, a: [subject, { v: value }] }
    return { op, a: [subject, { v: [value] }] }
  }

  /** A text of the workbook as the value it stands for beside that field: an option's id, a number, « OK ». */
  literalOf(subject: Expr, text: string): string | number | boolean | undefined {
    const { t } = this.typeOf(subject)
    if (t === 'option' || t === 'options') {
      const id = 'f' in subject ? this.names.optionOf(subject.f, text) : undefined
      return id ?? this.fail('import.unknown-choice', { code: text })
    }
    if (t === 'boolean') return /^(ok|yes|oui|true|1)$/i.test(text)
    return t === 'number' && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
  }
}
