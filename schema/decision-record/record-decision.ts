import { describeExpression, describeTrace } from '../form/describe-expression.ts'
import type { Evaluation } from '../form/evaluate.ts'
import type { FormDefinition } from '../form/form.ts'
import type { RuleVerdict } from '../form/verdict.ts'
import type { FactSource } from '../rules/fact-source.ts'
import { type L10n, LOCALES, type Locale, type PlainDate } from '../text.ts'
import { confirmationOf } from './confirmation.ts'
import { DECISION_SPEC, type DecisionRecord, type RecordedLine, type RecordedRule } from './decision-record.ts'

/** What was evaluated, and what names it. `outcomes`: the PLIE's names of its outcomes; one it lacks is named by its id. */
export interface Decided {
  readonly form: FormDefinition
  readonly version: number
  readonly hash: string
  readonly evaluation: Evaluation
  readonly facts: FactSource
  readonly today: PlainDate
  readonly outcomes: ReadonlyMap<string, L10n>
}

/** The record to keep of an evaluation whose rules were asked. */
export function recordDecision(decided: Decided): DecisionRecord {
  const { form, evaluation, today } = decided
  const { verdict } = evaluation
  return {
    spec: DECISION_SPEC,
    form: {
      id: form.id,
      key: form.key,
      kind: form.kind,
      title: form.title,
      version: decided.version,
      hash: decided.hash,
    },
    on: today,
    verdict: verdict.kind,
    outcome: verdict.kind === 'decided' ? verdict.outcome : null,
    rule: verdict.kind === 'decided' ? verdict.rule.id : null,
    missing: verdict.kind === 'undecided' ? verdict.missing : [],
    rules: evaluation.decisions.map((one) => recordRule(one, decided)),
  }
}

function recordRule({ rule, truth, trace, missing }: RuleVerdict, decided: Decided): RecordedRule {
  const { form, facts, today, outcomes } = decided
  return {
    id: rule.id,
    label: rule.label,
    outcome: rule.outcome,
    outcomeLabel: outcomes.get(rule.outcome) ?? { fr: rule.outcome },
    truth,
    condition: inEach((locale) => describeExpression(form, rule.when, locale)),
    because: rule.because,
    source: rule.source ?? null,
    evidence: rule.evidence ?? [],
    committee: rule.committee === true,
    confirmation: confirmationOf(rule, trace, facts, today),
    lines: linesOf(form, trace),
    missing,
  }
}

/** The lines of every language side by side: they are the same lines, written in each. */
function linesOf(form: FormDefinition, trace: RuleVerdict['trace']): RecordedLine[] {
  const written = LOCALES.map((locale) => [locale, describeTrace(form, trace, locale)] as const)
  const french = describeTrace(form, trace, 'fr')
  return french.map((line, i) => {
    const each = (pick: (line: (typeof french)[number]) => string | null): L10n | null => {
      const fr = pick(line)
      if (fr === null) return null
      const texts = written.flatMap(([locale, lines]) => {
        const text = lines[i] && pick(lines[i])
        return text ? [[locale, text] as const] : []
      })
      return { ...Object.fromEntries(texts), fr }
    }
    return {
      depth: line.depth,
      sentence: each(({ sentence }) => sentence) ?? { fr: line.sentence },
      truth: line.truth,
      expected: each(({ expected }) => expected),
      actual: each(({ actual }) => actual),
    }
  })
}

const inEach = (write: (locale: Locale) => string): L10n => ({
  ...Object.fromEntries(LOCALES.map((locale) => [locale, write(locale)])),
  fr: write('fr'),
})
