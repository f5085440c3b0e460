import type { Issue, IssueCode } from '../issue.ts'
import type { Json } from '../text.ts'
import type { Expr } from './expression.ts'

export type Path = Issue['path']
/** Notes a problem of the expression being read. */
export type Report = (code: IssueCode, path: Path, params?: Issue['params']) => undefined

export const MAX_LITERAL_ITEMS = 500
export const MAX_LITERAL_TEXT = 2_000

/** A literal: a text, a number, a boolean, or a list of them. */
export function literal(value: unknown, path: Path, report: Report): Expr | undefined {
  const at = [...path, 'v']
  if (Array.isArray(value)) {
    const items = value.filter(isScalar)
    if (value.length > MAX_LITERAL_ITEMS || items.length !== value.length) {
      return report('document.wrong-type', at, { expected: 'literal' })
    }
    return { v: items }
  }
  return isScalar(value) ? { v: value } : report('document.wrong-type', at, { expected: 'literal' })
}

export const PARAM_NAME = /^[a-z][A-Za-z0-9]{0,62}$/

/** A fact and its parameters. Whether it exists is for the type checker. */
export function fact(input: Record<string, unknown>, path: Path, report: Report): Expr | undefined {
  const given = input.params
  const name = text(input.fact, [...path, 'fact'], report, (one) => ({ fact: one }))
  if (given === undefined || !name) return name
  if (!isRecord(given) || Object.keys(given).length > 20) {
    return report('expression.bad-fact-params', [...path, 'params'], { fact: name.fact })
  }
  const params = new Map<string, Json>()
  for (const [key, value] of Object.entries(given)) {
    const read = PARAM_NAME.test(key) ? paramValue(value) : undefined
    if (read === undefined) return report('expression.bad-fact-params', [...path, 'params', key], { fact: name.fact })
    params.set(key, read)
  }
  return { ...name, params: Object.fromEntries(params) }
}

function paramValue(value: unknown): Json | undefined {
  if (!Array.isArray(value)) return isScalar(value) ? value : undefined
  const list = value.filter(isScalar)
  return list.length === value.length && list.length <= MAX_LITERAL_ITEMS ? list : undefined
}

export const REFERENCE = /^[A-Za-z][A-Za-z0-9_.-]{0,126}$/

/** A name of something: a field, a computed value, a fact. */
export function text<T>(value: unknown, at: Path, report: Report, make: (text: string) => T): T | undefined {
  if (typeof value === 'string' && REFERENCE.test(value)) return make(value)
  return report('document.bad-id', at, { id: printable(value) })
}

/** Refuses a property that the node does not have. */
export function only(
  input: Record<string, unknown>,
  names: readonly string[],
  path: Path,
  report: Report,
): true | undefined {
  const extra = Object.keys(input).find((name) => !names.includes(name))
  return extra === undefined
    ? true
    : report('document.unknown-property', [...path, extra], { property: extra.slice(0, 100) })
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
export const isTextArray = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')
export const isPlainText = (value: string, max: number): boolean =>
  value.length <= max && value.isWellFormed() && !value.includes('\0')
const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && isPlainText(value, MAX_LITERAL_TEXT))
export const printable = (value: unknown): string => (typeof value === 'string' ? value.slice(0, 100) : typeof value)
