import { isPlainDate } from '../../rules/calendar.ts'
import type { Expr, Op } from '../../rules/expression.ts'
import type { Formula } from './formula.ts'

type Read = (args: readonly Expr[], formula: Formula, name: string) => Expr | undefined

const arity = (formula: Formula, name: string): undefined => formula.fail('import.wrong-arity', { operator: name })

const constant =
  (expr: Expr): Read =>
  (args, formula, name) =>
    args.length === 0 ? expr : arity(formula, name)

const plain =
  (op: Op, least: number, most: number): Read =>
  (args, formula, name) =>
    args.length >= least && args.length <= most ? { op, a: args } : arity(formula, name)

/** `selected(${field}, 'code')`: the option is chosen, alone or among others. */
const selected: Read = ([subject, code, ...more], formula, name) => {
  if (!subject || !code || more.length > 0) return arity(formula, name)
  if (!('v' in code) || typeof code.v !== 'string') return formula.fail('import.unknown-function', { function: name })
  const value = formula.literalOf(subject, code.v)
  if (value === undefined) return undefined
  return formula.typeOf(subject).t === 'options'
    ? { op: 'anyOf', a: [subject, { v: [value] }] }
    : { op: 'eq', a: [subject, { v: value }] }
}

/** A field of a repeated group, read from outside it, is read row by row. */
const aggregate =
  (op: 'sum' | 'min' | 'max' | 'count'): Read =>
  (args, formula, name) => {
    const [only, ...more] = args
    if (only === undefined) return arity(formula, name)
    const group = more.length === 0 && 'f' in only ? formula.names.index.groupOf.get(only.f) : undefined
    if (group === undefined) return { op, a: args }
    return op === 'count'
      ? { op, a: [{ f: group.id }, { op: 'answered', a: [only] }] }
      : { op, a: [{ f: group.id }, only] }
  }

const coalesce: Read = ([first, second, ...more], formula, name) =>
  first && second && more.length === 0
    ? { op: 'if', a: [{ op: 'answered', a: [first] }, first, second] }
    : arity(formula, name)

/** Only a day written out: a date worked out of texts is not taken over. */
const date: Read = ([text, ...more], formula, name) => {
  if (!text || more.length > 0) return arity(formula, name)
  return 'v' in text && typeof text.v === 'string' && isPlainDate(text.v)
    ? text
    : formula.fail('import.unknown-function', { function: name })
}

/** Every function of XLSForm that is taken over. `regex` never is: a pattern is a door to a frozen server. */
export const functions: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['not', plain('not', 1, 1)],
  ['selected', selected],
  ['count-selected', plain('count', 1, 1)],
  ['if', plain('if', 3, 3)],
  ['coalesce', coalesce],
  ['today', constant({ sys: 'today' })],
  ['true', constant({ v: true })],
  ['false', constant({ v: false })],
  ['date', date],
  ['round', plain('round', 1, 2)],
  ['sum', aggregate('sum')],
  ['min', aggregate('min')],
  ['max', aggregate('max')],
  ['count', aggregate('count')],
])
