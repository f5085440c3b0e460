import type { Op } from '../../../../../schema/index.ts'
import type { Draft } from './draft.ts'

/** Operators a clause compares its subject with, and `holds`: the subject is itself a yes or no. */
export const TESTS = [
  'holds',
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
  'answered',
  'missingIs',
  'proofValid',
  'some',
  'every',
] as const satisfies readonly (Op | 'holds')[]
export type Test = (typeof TESTS)[number]

/** How a clause compares: `negated` is the contrary, `tagged` looks at the labels put on options instead of naming them. */
export interface Choice {
  readonly test: Test
  readonly negated: boolean
  readonly tagged: boolean
}

/** One condition seen as « subject, comparison, values ». */
export interface ClauseView extends Choice {
  readonly subject: Draft
  readonly values: readonly Draft[]
  readonly tags: readonly string[]
  /** The part without its negation. */
  readonly inner: Draft
}

/** What each operand of a comparison is. */
export type OperandKind = 'value' | 'list' | 'condition' | 'reason'
export const OPERANDS: Record<Test, readonly OperandKind[]> = {
  holds: [],
  eq: ['value'],
  ne: ['value'],
  lt: ['value'],
  le: ['value'],
  gt: ['value'],
  ge: ['value'],
  between: ['value', 'value'],
  in: ['list'],
  anyOf: ['list'],
  allOf: ['list'],
  noneOf: ['list'],
  answered: [],
  missingIs: ['reason'],
  proofValid: [],
  some: ['condition'],
  every: ['condition'],
}

const testOf = (op: Op): Test | undefined => TESTS.find((test) => test === op)

/** Reads any condition that is no group as a clause; what is no comparison « holds ». */
export function readClause(draft: Draft): ClauseView {
  const [negative] = draft.t === 'call' && draft.op === 'not' ? draft.a : []
  const inner = negative ?? draft
  const negated = negative !== undefined
  const test = inner.t === 'call' ? testOf(inner.op) : undefined
  const [subject, ...values] = inner.t === 'call' && test !== undefined ? inner.a : [inner]
  if (inner.t !== 'call' || test === undefined || subject === undefined) {
    return { test: 'holds', negated, tagged: false, subject: inner, values: [], tags: [], inner }
  }
  return { test, negated, tagged: inner.tags !== undefined, subject, values, tags: inner.tags ?? [], inner }
}

export const choiceKey = ({ test, negated, tagged }: Choice): string =>
  `${negated ? 'not-' : ''}${test}${tagged ? '-tagged' : ''}`
