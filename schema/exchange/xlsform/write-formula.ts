import type { FormIndex } from '../../form/form-index.ts'
import type { Expr, FieldId, Op } from '../../rules/expression.ts'

/** What a formula has no words for: an operator, a fact of the dossier… */
export interface Unwritable {
  readonly what: string
}

/** Operators written between their two sides, by how tightly they bind. */
const BETWEEN: { readonly [O in Op]?: readonly [sign: string, power: number] } = {
  or: ['or', 1],
  and: ['and', 2],
  eq: ['=', 3],
  ne: ['!=', 3],
  lt: ['<', 4],
  le: ['<=', 4],
  gt: ['>', 4],
  ge: ['>=', 4],
  add: ['+', 5],
  sub: ['-', 5],
  mul: ['*', 6],
  div: ['div', 6],
}

const FUNCTIONS: { readonly [O in Op]?: string } = { if: 'if', round: 'round', sum: 'sum', min: 'min', max: 'max' }

/** An expression as a formula of XLSForm, such as `readFormula` reads back; what has no equivalent is said instead. `self`: written `.`. */
export function writeFormula(expr: Expr, index: FormIndex, self?: FieldId): string | Unwritable {
  try {
    return new Writer(index, self).write(expr, 0)
  } catch (error) {
    if (error instanceof NoWords) return { what: error.what }
    throw error
  }
}

class NoWords extends Error {
  constructor(readonly what: string) {
    super(what)
  }
}

class Writer {
  constructor(
    readonly index: FormIndex,
    readonly self: FieldId | undefined,
  ) {}

  write(expr: Expr, around: number): string {
    if ('v' in expr) return this.#literal(expr.v)
    if ('f' in expr) return expr.f === this.self ? '.' : this.#name(this.index.fields.get(expr.f)?.api, expr.f)
    if ('c' in expr) return this.#name(this.index.computed.get(expr.c)?.api, expr.c)
    if ('sys' in expr) {
      if (expr.sys === 'today') return 'today()'
      throw new NoWords(expr.sys)
    }
    if ('fact' in expr) throw new NoWords(expr.fact)
    if (expr.missing !== undefined || expr.tags !== undefined) throw new NoWords(expr.op)
    return this.#operation(expr, around)
  }

  #name(api: string | undefined, id: string): string {
    if (api === undefined) throw new NoWords(id)
    return `\${${api}}`
  }

  #literal(value: unknown): string {
    if (typeof value === 'number') return String(value)
    if (typeof value === 'boolean') return value ? 'true()' : 'false()'
    if (typeof value !== 'string' || (value.includes("'") && value.includes('"'))) throw new NoWords('constant')
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return `date('${value}')`
    return value.includes("'") ? `"${value}"` : `'${value}'`
  }

  #operation(expr: Extract<Expr, { op: Op }>, around: number): string {
    const { op, a } = expr
    const chosen = this.#choice(op, a)
    if (chosen !== undefined) return this.#closed(chosen.text, chosen.power, around)
    const between = BETWEEN[op]
    if (between && a.length >= 2) {
      const [sign, power] = between
      if (a.length > 2 && op !== 'and' && op !== 'or' && op !== 'add' && op !== 'mul') throw new NoWords(op)
      const sides = a.map((side, i) => this.write(side, i === 0 ? power - 1 : power))
      return this.#closed(sides.join(` ${sign} `), power, around)
    }
    const [only] = a
    if (op === 'answered' && only) return this.#closed(`${this.write(only, 3)} != ''`, 3, around)
    if (op === 'not' && only && 'op' in only && only.op === 'answered' && only.a[0])
      return this.#closed(`${this.write(only.a[0], 3)} = ''`, 3, around)
    if (op === 'not' && only) return `not(${this.write(only, 0)})`
    const called = FUNCTIONS[op]
    // Inside a group these read rows, which a formula writes another way.
    if (called === undefined || a.some((side) => 'f' in side && this.index.groups.has(side.f))) throw new NoWords(op)
    return `${called}(${a.map((side) => this.write(side, 0)).join(', ')})`
  }

  #closed(text: string, power: number, around: number): string {
    return power > around ? text : `(${text})`
  }

  /** A field compared with one of its options: by its code. */
  #choice(op: Op, a: readonly Expr[]): { text: string; power: number } | undefined {
    const [subject, value] = a
    if (!subject || !value || a.length !== 2 || !('f' in subject) || !('v' in value)) return undefined
    const field = this.index.fields.get(subject.f)
    if (field?.list === undefined) return undefined
    const options = this.index.optionsOf(field)
    const codeOf = (id: unknown): string => {
      const code = options.find((option) => option.id === id)?.code
      if (code === undefined) throw new NoWords('option')
      return code
    }
    const name = this.write(subject, 7)
    if (op === 'eq' || op === 'ne') {
      if (Array.isArray(value.v)) throw new NoWords(op)
      return { text: `${name} ${op === 'eq' ? '=' : '!='} '${codeOf(value.v)}'`, power: 3 }
    }
    if (op !== 'anyOf' || !Array.isArray(value.v)) throw new NoWords(op)
    const [one, ...more] = value.v
    if (more.length > 0) throw new NoWords(op)
    return { text: `selected(${name}, '${codeOf(one)}')`, power: 9 }
  }
}
