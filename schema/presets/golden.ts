import type { Answers } from '../form/answers.ts'
import type { GoldenCase } from '../form/form.ts'
import type { Id, OptionId } from '../rules/expression.ts'
import type { Json } from '../text.ts'
import { text } from './building.ts'

/** The day every example of the presets is judged on. */
export const GOLDEN_DAY = '2026-07-15'

/** A golden case with the criterion that must decide it, or why none does. */
export interface ExitExample extends GoldenCase {
  readonly rule: Id | 'undecided' | 'none'
}

interface Situation {
  contracts?: readonly Json[]
  trainings?: readonly Json[]
  /** Scores of the first and the last diagnostic; null: never made. */
  first?: { readonly [item: string]: number } | null
  last?: { readonly [item: string]: number } | null
  answers?: Answers
}

/** One example: a person's situation on `GOLDEN_DAY`, and what the criteria must say of it. */
export const exitExample = (
  id: Id,
  [fr, en]: readonly [string, string],
  { contracts = [], trainings = [], first = { mobility: 2 }, last = { mobility: 2 }, answers = {} }: Situation,
  outcome: OptionId | null,
  rule: ExitExample['rule'],
): ExitExample => ({
  id,
  label: text(fr, en),
  today: GOLDEN_DAY,
  answers,
  facts: { dossier: { openedAt: '2025-01-02' }, contracts, trainings, diagnostics: { first, last } },
  expect: { outcome, rule: rule === 'undecided' || rule === 'none' ? null : rule },
  rule,
})

/** One example of a form that asks for nothing but its own answers. */
export const formExample = (
  id: Id,
  [fr, en]: readonly [string, string],
  answers: Answers,
  expect: GoldenCase['expect'],
): GoldenCase => ({ id, label: text(fr, en), today: GOLDEN_DAY, answers, expect })
