import type { ComputedId, FactPath, FieldId, Json, Op } from '../../../../schema/index.ts'

/** What a clause looks at. `score`: points of the chosen option; `age`: whole years since a date. */
export type Subject =
  | { kind: 'field'; id: FieldId }
  | { kind: 'score'; id: FieldId }
  | { kind: 'age'; id: FieldId }
  | { kind: 'computed'; id: ComputedId }
  | { kind: 'fact'; path: FactPath }

/** Operators of a clause: those of the language that compare one subject, and « n'a pas de réponse ». */
export const CLAUSE_OPERATORS = [
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
  'notAnswered',
  'missingIs',
] as const satisfies readonly (Op | 'notAnswered')[]
export type ClauseOperator = (typeof CLAUSE_OPERATORS)[number]

/** A value, or the day of the evaluation. Lists of options are one operand: `{ v: ['o1', 'o2'] }`. */
export type Operand = { v: Json } | { sys: 'today' }

export interface Clause {
  kind: 'clause'
  key: string
  subject: Subject | null
  operator: ClauseOperator
  /** As many as `ARITY` says; null: not chosen yet. */
  values: readonly (Operand | null)[]
}

/** `and`: toutes · `or`: au moins une · `none`: aucune. */
export const JOINS = ['and', 'or', 'none'] as const
export type Join = (typeof JOINS)[number]

export interface ConditionGroup {
  kind: 'group'
  key: string
  join: Join
  clauses: readonly (Clause | ConditionGroup)[]
}

/** How many operands each operator takes beside its subject. */
export const ARITY = {
  eq: 1,
  ne: 1,
  lt: 1,
  le: 1,
  gt: 1,
  ge: 1,
  between: 2,
  in: 1,
  anyOf: 1,
  allOf: 1,
  noneOf: 1,
  answered: 0,
  notAnswered: 0,
  missingIs: 1,
} as const satisfies Record<ClauseOperator, 0 | 1 | 2>

const TAKES_LIST: ReadonlySet<ClauseOperator> = new Set(['in', 'anyOf', 'allOf', 'noneOf'])
export const takesList = (operator: ClauseOperator): boolean => TAKES_LIST.has(operator)

let lastKey = 0
/** Identity of a clause on screen only; it never reaches the document. */
export const nextKey = (): string => {
  lastKey += 1
  return `k${lastKey}`
}

export const emptyClause = (): Clause => ({
  kind: 'clause',
  key: nextKey(),
  subject: null,
  operator: 'eq',
  values: [null],
})
export const emptyGroup = (join: Join = 'and'): ConditionGroup => ({
  kind: 'group',
  key: nextKey(),
  join,
  clauses: [emptyClause()],
})
