import type { Expr, Json, Op } from '../../schema/index.ts'

/** FEEL text of an operator from that of its arguments. */
type Write = (args: readonly string[], node: Extract<Expr, { op: unknown }>) => string

const joined =
  (sign: string): Write =>
  (args) =>
    `(${args.join(` ${sign} `)})`

const WRITERS: { readonly [op in Op]?: Write } = {
  and: joined('and'),
  or: joined('or'),
  not: ([value]) => `not(${value})`,
  eq: joined('='),
  ne: joined('!='),
  lt: joined('<'),
  le: joined('<='),
  gt: joined('>'),
  ge: joined('>='),
  between: ([value, low, high]) => `(${value} between ${low} and ${high})`,
  in: ([value], { a }) => `(${value} in (${literals(a[1])}))`,
  add: joined('+'),
  sub: joined('-'),
  mul: joined('*'),
  div: joined('/'),
  if: ([condition, yes, no]) => `(if ${condition} then ${yes} else ${no})`,
}

const literals = (list: Expr | undefined): string =>
  list !== undefined && 'v' in list && Array.isArray(list.v) ? list.v.map((one: Json) => literal(one)).join(', ') : ''

const literal = (value: Json): string => {
  if (typeof value !== 'string') return String(value)
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `date("${value}")` : JSON.stringify(value)
}

/** A condition as FEEL (DMN 1.5), its fields read as variables of their id; undefined when FEEL is not asked to say it. */
export function feelOf(expr: Expr): string | undefined {
  if ('v' in expr) return Array.isArray(expr.v) ? '' : literal(expr.v)
  if ('f' in expr) return expr.f
  if ('sys' in expr) return expr.sys === 'today' ? 'dayOfToday' : undefined
  if (!('op' in expr)) return undefined
  const args = expr.a.map(feelOf)
  const known = args.filter((one) => one !== undefined)
  return known.length === args.length ? WRITERS[expr.op]?.(known, expr) : undefined
}
