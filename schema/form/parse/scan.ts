import type { Issue, IssueCode } from '../../issue.ts'
import { MAX_EXPRESSION_DEPTH } from '../../rules/expression.ts'
import { MAX_FIELDS } from '../form.ts'
import { utf8Length } from '../utf8-length.ts'

/** JSON levels of a document, expressions apart: they have their own limit and cost two levels each. */
export const MAX_JSON_DEPTH = 40
/** Bytes of the document once written as canonical JSON. */
export const MAX_FORM_BYTES = 2_000_000
export const MAX_OPTIONS = 2_000
const MAX_NODES = 400_000
const MAX_ARRAY = 10_000

const NAUGHTY_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

interface Place {
  readonly value: unknown
  readonly up: Place | null
  readonly key: string | number
  readonly depth: number
  /** Nested operators around this value. */
  readonly operators: number
  /** The outermost expression this value belongs to. */
  readonly expression: Place | null
}

/**
 * First look at an untrusted document: everything that could make the rest slow or unsafe, without recursion and in one
 * pass. One issue at most, since a document refused here is not read further; null when it may be read.
 */
export function scan(input: unknown): Issue | null {
  let nodes = 0
  let bytes = 0
  let fields = 0
  const pending: Place[] = [{ value: input, up: null, key: '', depth: 1, operators: 0, expression: null }]
  for (let place = pending.pop(); place; place = pending.pop()) {
    const { value } = place
    bytes += sizeOf(value)
    if (++nodes > MAX_NODES || bytes > MAX_FORM_BYTES)
      return problem('document.too-large', place, { max: MAX_FORM_BYTES })
    if (place.operators > MAX_EXPRESSION_DEPTH) {
      return problem('expression.too-deep', place.expression ?? place, { max: MAX_EXPRESSION_DEPTH })
    }
    if (place.depth > MAX_JSON_DEPTH) return problem('document.too-deep', place, { max: MAX_JSON_DEPTH })
    if (typeof value !== 'object' || value === null) {
      if (!isScalar(value)) return problem('document.wrong-type', place, { expected: 'json' })
      continue
    }
    if (Array.isArray(value)) {
      if (place.key === 'options' && value.length > MAX_OPTIONS) {
        return problem('document.too-many-options', place, { max: MAX_OPTIONS, actual: value.length })
      }
      if (value.length > MAX_ARRAY && place.key !== 'items')
        return problem('document.too-large', place, { max: MAX_ARRAY })
      for (let i = value.length - 1; i >= 0; i--) pending.push(inside(place, value[i], i))
      continue
    }
    if (!isPlain(value)) return problem('document.wrong-type', place, { expected: 'json' })
    if (read(value, 't') === 'field' && ++fields > MAX_FIELDS) {
      return { code: 'document.too-many-fields', path: ['items'], severity: 'error', params: { max: MAX_FIELDS } }
    }
    for (const key of Object.keys(value).reverse()) {
      if (NAUGHTY_KEYS.has(key))
        return problem('document.unknown-property', inside(place, null, key), { property: key })
      bytes += key.length + 4
      pending.push(inside(place, read(value, key), key))
    }
  }
  return null
}

const read = (value: object, key: string): unknown => Object.getOwnPropertyDescriptor(value, key)?.value

function inside(up: Place, value: unknown, key: string | number): Place {
  const isOperator = key === 'a' && Array.isArray(value) && isObject(up.value) && Object.hasOwn(up.value, 'op')
  const inExpression = isOperator || up.operators > 0
  return {
    value,
    up,
    key,
    depth: inExpression ? up.depth : up.depth + 1,
    operators: isOperator ? up.operators + 1 : up.operators,
    expression: up.expression ?? (isOperator ? up : null),
  }
}

function problem(code: IssueCode, place: Place, params: Issue['params']): Issue {
  const path: (string | number)[] = []
  for (let at: Place | null = place; at?.up; at = at.up) path.push(at.key)
  return { code, path: path.reverse().slice(0, 100), severity: 'error', ...(params ? { params } : {}) }
}

function sizeOf(value: unknown): number {
  return typeof value === 'string' ? utf8Length(value) + 3 : 6
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isScalar = (value: unknown): boolean =>
  value === null ||
  typeof value === 'boolean' ||
  typeof value === 'string' ||
  (typeof value === 'number' && Number.isFinite(value))
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
