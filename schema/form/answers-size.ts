import type { Issue } from '../issue.ts'
import { utf8Length } from './utf8-length.ts'

/** Limits of one submission's answers (promises F1). */
const MAX_BYTES = 512_000
const MAX_DEPTH = 16
const MAX_ANSWERS = 2_000

/**
 * The first limit that answers, or a patch of answers, go over: how many, how deep, how large. Counted without recursion,
 * stopping at the limit; undefined when they may be read.
 */
export function answersSizeIssue(input: { readonly [key: string]: unknown }): Issue | undefined {
  const pending: { value: unknown; depth: number; field: string }[] = []
  const keys = Object.keys(input)
  if (keys.length > MAX_ANSWERS) return over('answers.too-large', [], MAX_ANSWERS)
  for (const key of keys) pending.push({ value: input[key], depth: 2, field: key })
  let size = 0
  for (let at = pending.pop(); at; at = pending.pop()) {
    const { value, depth, field } = at
    size += typeof value === 'string' ? utf8Length(value) + 3 : 6
    if (size > MAX_BYTES) return over('answers.too-large', [], MAX_BYTES)
    if (depth > MAX_DEPTH) return over('answers.too-deep', [field.slice(0, 100)], MAX_DEPTH)
    if (typeof value !== 'object' || value === null) continue
    for (const one of Object.values(value)) pending.push({ value: one, depth: depth + 1, field })
  }
  return undefined
}

const over = (code: Issue['code'], path: Issue['path'], max: number): Issue => ({
  code,
  path,
  severity: 'error',
  params: { max },
})
