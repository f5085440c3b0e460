import { useDeferredValue, useMemo } from 'react'
import {
  type CaseRun,
  describeDifference,
  type FormDefinition,
  type GoldenCase,
  issueMessage,
  type L10n,
  type Locale,
  type OptionId,
  runCase,
} from '../../../../../schema/index.ts'

/** A golden case against the draft: what differs, as « attendu …, obtenu … » pairs; none when it passes. */
export interface ToldCase {
  readonly one: GoldenCase
  readonly passes: boolean
  readonly differences: readonly { readonly expected: string; readonly actual: string }[]
  /** What is wrong with its answers: they cannot be judged. */
  readonly problems: readonly string[]
}

/** Every golden case run on the draft, worked out behind what is typed. */
export function useCaseRuns(
  form: FormDefinition,
  outcomes: ReadonlyMap<OptionId, L10n>,
  locale: Locale,
): readonly ToldCase[] {
  const latest = useDeferredValue(form)
  const runs = useMemo(() => latest.cases.map((one) => ({ one, run: runCase(latest, one) })), [latest])
  return useMemo(
    () => runs.map(({ one, run }) => told(latest, one, run, outcomes, locale)),
    [runs, latest, outcomes, locale],
  )
}

const told = (
  form: FormDefinition,
  one: GoldenCase,
  { differences, issues }: CaseRun,
  outcomes: ReadonlyMap<OptionId, L10n>,
  locale: Locale,
): ToldCase => ({
  one,
  passes: differences.length === 0 && issues.length === 0,
  differences: differences.map((difference) => describeDifference(form, difference, locale, outcomes)),
  problems: issues.map((issue) => issueMessage(issue, locale)),
})
