import type { Issue } from '../issue.ts'
import { utf8Length } from './utf8-length.ts'

/** Limits of one submission's answers (promises F1). */
const MAX_BYTES = 512_000
const MAX_DEPTH = 16
const MAX_ANSWERS = 2_000

/**
 * The first limit that answers, or a patch of answers, go over: how many, how deep, how large. Counted no deeper than the
 * limit, stopping there; undefined when they may be read.
 */
export function answersSizeIssue(input: { readonly [key: string]: unknown }): Issue | undefined {
  const keys = Object.keys(input)
  if (keys.length > MAX_ANSWERS) return over('answers.too-large', [], MAX_ANSWERS)
  const left = { bytes: MAX_BYTES, tooDeep: false }
  for (const key of keys) {
    measure(input[key], 2, left)
    if (left.tooDeep) return over('answers.too-deep', [key.slice(0, 100)], MAX_DEPTH)
    if (left.bytes < 0) return over('answers.too-large', [], MAX_BYTES)
  }
  return undefined
}

/** What is left to measure before a limit is passed. */
interface Left {
  bytes: number
  tooDeep: boolean
}

function measure(value: unknown, depth: number, left: Left): void {
  // Once a limit is passed the rest is only walked over, not into.
  if (left.bytes < 0 || left.tooDeep) return
  left.bytes -= typeof value === 'string' ? utf8Length(value) + 3 : 6
  if (depth > MAX_DEPTH) left.tooDeep = true
  if (left.tooDeep || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const one of value) measure(one, depth + 1, left)
  else for (const key in value) measure(Reflect.get(value, key), depth + 1, left)
}

const over = (code: Issue['code'], path: Issue['path'], max: number): Issue => ({
  code,
  path,
  severity: 'error',
  params: { max },
})
