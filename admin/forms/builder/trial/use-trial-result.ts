import { useDeferredValue, useMemo } from 'react'
import {
  checkAnswers,
  type Evaluation,
  type EvaluationContext,
  evaluate,
  explainVisibility,
  type FormDefinition,
  factSourceFromJson,
  type Id,
  type Issue,
  type L10n,
  type Locale,
  type OptionId,
  type RuleVerdict,
  recordDecision,
  type ToldRule,
  toldRule,
} from '../../../../schema/index.ts'
import { factsOf } from './facts/trial-facts.ts'
import type { Trial } from './trial.ts'

/** Everything a draft says of the situation tried. */
export interface TrialResult {
  readonly form: FormDefinition
  readonly evaluation: Evaluation
  readonly rules: readonly ToldRule[]
  /** Why each item that has a condition is shown or hidden. */
  readonly conditions: ReadonlyMap<Id, RuleVerdict>
  readonly issues: readonly Issue[]
}

const contextOf = ({ today, author, facts }: Pick<Trial, 'today' | 'author' | 'facts'>): EvaluationContext => ({
  today,
  facts: factSourceFromJson(factsOf(facts), today),
  ...(author === null ? {} : { author }),
})

/** The facts of a trial as conditions read them. */
export function useTrialContext({ today, author, facts }: Trial): EvaluationContext {
  return useMemo(() => contextOf({ today, author, facts }), [today, author, facts])
}

/** Worked out behind what is typed: with three hundred fields the keys still answer at once. */
export function useTrialResult(
  form: FormDefinition,
  trial: Trial,
  context: EvaluationContext,
  outcomes: ReadonlyMap<OptionId, L10n>,
  locale: Locale,
): TrialResult {
  const answers = useDeferredValue(trial.answers)
  const known = useDeferredValue(context)
  return useMemo(() => {
    const checked = checkAnswers(form, answers)
    const evaluation = evaluate(form, checked.answers, known)
    const record = recordDecision({
      form,
      version: 0,
      hash: '',
      evaluation,
      facts: known.facts ?? factSourceFromJson({}, known.today),
      today: known.today,
      outcomes,
    })
    return {
      form,
      evaluation,
      rules: record.rules.map((rule) => toldRule(rule, locale)),
      conditions: explainVisibility(form, checked.answers, known),
      issues: [...checked.issues, ...evaluation.issues],
    }
  }, [form, answers, known, outcomes, locale])
}
