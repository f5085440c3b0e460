import {
  type Answers,
  type DecisionRecord,
  evaluate,
  type FormDefinition,
  keepAnswers,
  type Locale,
  type Missing,
  type Period,
  type RecordedRule,
  recordDecision,
  say,
} from '../../schema/index.ts'
import { type Dossier, dossiers } from '../dossiers/index.ts'
import { formVersions } from '../forms/index.ts'
import { say as sentence } from '../i18n/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { dossierFacts, submissions } from '../submissions/index.ts'
import { outcomeLabels } from './outcome-labels.ts'

/** What the published exit criteria say of a dossier today, ready to be shown and to be kept. */
export interface ExitAssessment {
  readonly dossierId: string
  readonly formVersionId: string
  readonly today: string
  readonly verdict: 'DECIDED' | 'UNDECIDED' | 'NONE'
  readonly outcome: string | null
  readonly outcomeLabel: string | null
  readonly ruleId: string | null
  readonly missing: readonly { kind: string; id: string; label: string }[]
  readonly rules: readonly AssessedRule[]
  readonly submissionId: string | null
  /** Outcome ids the criteria can give, with their names. */
  readonly outcomes: readonly { id: string; label: string }[]
  /** The same, to keep: in every language, with the version and its hash. */
  readonly record: DecisionRecord
}

export interface AssessedRule {
  readonly id: string
  readonly label: string
  readonly outcome: string
  readonly outcomeLabel: string
  readonly truth: 'TRUE' | 'FALSE' | 'UNKNOWN'
  readonly sentence: string
  readonly because: string
  readonly source: string | null
  readonly committee: boolean
  readonly confirmAfter: string | null
  readonly evidence: readonly string[]
  readonly clauses: readonly object[]
  readonly missing: readonly { kind: string; id: string; label: string }[]
}

/** Asks which exit applies. Null when the PLIE has published no exit criteria. */
export const assessExit = useCase(
  'exit.assess',
  async (ctx, asked: { dossierId: string }): Promise<ExitAssessment | null> => {
    const dossier = await dossiers(ctx).get(asked.dossierId)
    ctx.access.require('exit.assess', dossier, 'dossier.read')
    return assessmentOf(ctx, dossier)
  },
  { reads: true },
)

/** The assessment of a dossier the caller was already allowed to assess. */
export const assessmentOf = async (ctx: RequestContext, dossier: Dossier): Promise<ExitAssessment | null> => {
  const version = await formVersions(ctx).currentOfKind('exit')
  if (version === null) return null
  const { form } = version
  const submission = await submissions(ctx).latestOf(dossier.id, version.formId)
  const answers = knownAnswers(form, submission?.answers ?? {})
  const facts = await dossierFacts(ctx, dossier)
  const evaluation = evaluate(form, answers, { facts, today: ctx.today })
  const outcomes = await outcomeLabels(ctx)
  const record = recordDecision({
    form,
    version: version.number,
    hash: version.hash,
    evaluation,
    facts,
    today: ctx.today,
    outcomes,
  })
  return {
    ...presentDecision(record, ctx.locale),
    dossierId: dossier.id,
    formVersionId: version.id,
    submissionId: submission?.id ?? null,
    record,
  }
}

/** Answers to fields the version in force still has. */
const knownAnswers = (form: FormDefinition, answers: Answers): Answers => keepAnswers(form, answers, () => true)

/** A kept decision as screens show it. */
export type PresentedDecision = ReturnType<typeof presentDecision>

/** A record as the screen shows it, in one language. */
export const presentDecision = (record: DecisionRecord, locale: Locale) => ({
  today: record.on,
  verdict: VERDICTS[record.verdict],
  outcome: record.outcome,
  outcomeLabel: labelOf(record, record.outcome, locale),
  ruleId: record.rule,
  missing: missingOf(record.missing, locale),
  rules: record.rules.map((rule) => presentRule(rule, locale)),
  outcomes: [...new Set(record.rules.map((rule) => rule.outcome))].map((id) => ({
    id,
    label: labelOf(record, id, locale) ?? id,
  })),
})

const VERDICTS = { decided: 'DECIDED', undecided: 'UNDECIDED', none: 'NONE' } as const

const labelOf = (record: DecisionRecord, outcome: string | null, locale: Locale): string | null => {
  const rule = record.rules.find((one) => one.outcome === outcome)
  return rule === undefined ? null : say(rule.outcomeLabel, locale)
}

const presentRule = (rule: RecordedRule, locale: Locale): AssessedRule => ({
  id: rule.id,
  label: say(rule.label, locale),
  outcome: rule.outcome,
  outcomeLabel: say(rule.outcomeLabel, locale),
  truth: asTruth(rule.truth),
  sentence: say(rule.condition, locale),
  because: say(rule.because, locale),
  source: rule.source,
  committee: rule.committee,
  confirmAfter: rule.confirmation === null ? null : period(rule.confirmation.after, locale),
  evidence: rule.evidence,
  clauses: rule.lines.map(({ depth, sentence, truth, expected, actual }) => ({
    depth,
    sentence: say(sentence, locale),
    truth: asTruth(truth),
    expected: expected === null ? null : say(expected, locale),
    actual: actual === null ? null : say(actual, locale),
  })),
  missing: missingOf(rule.missing, locale),
})

const asTruth = (truth: boolean | null) => (truth === null ? 'UNKNOWN' : truth ? 'TRUE' : 'FALSE')

const missingOf = (missing: readonly Missing[], locale: Locale) =>
  missing.map(({ kind, id, label }) => ({ kind, id, label: say(label, locale) }))

const period = ({ n, unit }: Period, locale: Locale): string => sentence(`period.${unit}`, locale, { n })
