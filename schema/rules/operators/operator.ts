import type { IssueCode } from '../../issue.ts'
import type { Json, L10n, PlainDate } from '../../text.ts'
import type { AuthorKind, ComputedId, Expr, FieldId } from '../expression.ts'
import type { FactSource } from '../fact-source.ts'
import type { Known, TraceNode } from '../trace.ts'
import type { Choice, ValueType } from '../value-type.ts'

export type OperatorExpr = Extract<Expr, { op: unknown }>

/** The active answer of a field: hidden answers never come out. Both absent: not answered. */
export interface ActiveAnswer {
  readonly value?: Known
  readonly missing?: string
  /** Options of the field's list, when it has one. */
  readonly choices?: readonly Choice[]
  /** Evidence joined to the answer; absent: none. */
  readonly proofs?: readonly Proof[]
}

/** A document that proves an answer: the day it was issued, and how long it is worth from then. Absent: not known; for ever. */
export interface Proof {
  readonly issuedOn?: PlainDate
  readonly validFor?: { readonly n: number; readonly unit: 'd' | 'm' | 'y' }
}

/** One row of a list of the dossier, or of a repeated group of the form. */
export interface Row {
  readonly label: L10n
  /** What conditions read on this row: the same scope, with the row's own facts or answers first. */
  readonly scope: Scope
}

/** What an evaluation reads; nothing else reaches an expression. */
export interface Scope {
  answer(field: FieldId): ActiveAnswer
  computed(id: ComputedId): Known | undefined
  readonly facts: FactSource
  /** Whether an operand names a list: an unknown list is read otherwise than an unknown value. */
  isList(operand: Expr): boolean
  /** The rows of a list, undefined when the list itself is not known; an empty array is a known, empty list. */
  rows(list: Expr): readonly Row[] | undefined
  readonly today: PlainDate
  /** Who fills the form; undefined where nobody does. */
  readonly author: AuthorKind | undefined
}

/** One type check under way. Positions are indexes of the operator's arguments. */
export interface CheckCall {
  readonly node: OperatorExpr
  readonly count: number
  /** The type of an argument taken alone. */
  infer(position: number): ValueType
  /** Reports an argument that is not of the type expected; a literal is read as that type. */
  expect(position: number, type: ValueType): void
  /** The argument must be a literal array, each element of the type. */
  expectList(position: number, element: ValueType): void
  /** The argument's own node. */
  arg(position: number): Expr
  /** Reports a problem at an argument, or at the operator itself (`null`). Returns the type that silences the rest. */
  report(code: IssueCode, position: number | null, params?: { readonly [name: string]: Json }): ValueType
}

/** One evaluation under way. */
export interface EvaluationCall {
  readonly node: OperatorExpr
  /** The current row's inside a list. */
  readonly scope: Scope
  /** Evaluates a sub-expression, inside a list row when one is given. */
  visit(expr: Expr, row?: Row): TraceNode
}

/** `value` undefined: unknown. */
export interface Outcome {
  readonly value: Known | undefined
  readonly children: readonly TraceNode[]
}

export type OperatorAttribute = 'missing' | 'unit' | 'tags'

/** An operator is complete or absent: shape, static rule and three-valued evaluation here, phrases in `i18n/`. */
export interface Operator {
  /** Fewest and most arguments. */
  readonly arity: readonly [number, number]
  /** Attributes it reads; another one on its node is refused. `unit` is compulsory where it is read. */
  readonly attributes: readonly OperatorAttribute[]
  check(call: CheckCall): ValueType
  evaluate(call: EvaluationCall): Outcome
}

/** Most arguments of an operator that takes any number; the node limit bites first. */
export const MANY = 500
