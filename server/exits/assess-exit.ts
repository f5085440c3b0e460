import {
  type Answers,
  describeExpression,
  describeTrace,
  type Evaluation,
  evaluate,
  type FormDefinition,
  keepAnswers,
  type L10n,
  type Locale,
  type Missing,
  type Period,
  type RuleVerdict,
  say,
} from '../../schema/index.ts'
import { type Dossier, dossiers } from '../dossiers/index.ts'
import { formVersions, type PublishedForm } from '../forms/index.ts'
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
  const submission = await submissions(ctx).latestOf(dossier.id, version.formId)
  const answers = knownAnswers(version.form, submission?.answers ?? {})
  const evaluation = evaluate(version.form, answers, { facts: await dossierFacts(ctx, dossier), today: ctx.today })
  const labels = await outcomeLabels(ctx)
  return present(ctx, dossier, version, evaluation, labels, submission?.id ?? null)
}

/** Answers to fields the version in force still has, where it has them: rows of a group it no longer has go with it. */
const knownAnswers = (form: FormDefinition, answers: Answers): Answers => keepAnswers(form, answers, () => true)

type Name = (outcome: string) => string

const present = (
  ctx: RequestContext,
  dossier: Dossier,
  version: PublishedForm,
  evaluation: Evaluation,
  labels: ReadonlyMap<string, L10n>,
  submissionId: string | null,
): ExitAssessment => {
  const { locale } = ctx
  const name: Name = (outcome) => {
    const label = labels.get(outcome)
    return label === undefined ? outcome : say(label, locale)
  }
  const { verdict } = evaluation
  const decided = verdict.kind === 'decided' ? verdict : null
  return {
    dossierId: dossier.id,
    formVersionId: version.id,
    today: ctx.today,
    verdict: decided ? 'DECIDED' : verdict.kind === 'undecided' ? 'UNDECIDED' : 'NONE',
    outcome: decided?.outcome ?? null,
    outcomeLabel: decided === null ? null : name(decided.outcome),
    ruleId: decided?.rule.id ?? null,
    missing: verdict.kind === 'undecided' ? missingOf(verdict.missing, locale) : [],
    rules: evaluation.decisions.map((one) => presentRule(version.form, one, name, locale)),
    submissionId,
    outcomes: [...new Set(version.form.rules.map((rule) => rule.outcome))].map((id) => ({ id, label: name(id) })),
  }
}

const presentRule = (
  form: FormDefinition,
  { rule, truth, trace, missing }: RuleVerdict,
  name: Name,
  locale: Locale,
): AssessedRule => {
  const clauses = describeTrace(form, trace, locale)
  return {
    id: rule.id,
    label: say(rule.label, locale),
    outcome: rule.outcome,
    outcomeLabel: name(rule.outcome),
    truth: asTruth(truth),
    sentence: describeExpression(form, rule.when, locale),
    because: say(rule.because, locale),
    source: rule.source ?? null,
    committee: rule.committee === true,
    confirmAfter: rule.confirmAfter === undefined ? null : period(rule.confirmAfter, locale),
    evidence: rule.evidence ?? [],
    clauses: clauses.map((clause) => ({ ...clause, truth: asTruth(clause.truth) })),
    missing: missingOf(missing, locale),
  }
}

const asTruth = (truth: boolean | null) => (truth === null ? 'UNKNOWN' : truth ? 'TRUE' : 'FALSE')

const missingOf = (missing: readonly Missing[], locale: Locale) =>
  missing.map(({ kind, id, label }) => ({ kind, id, label: say(label, locale) }))

const period = ({ n, unit }: Period, locale: Locale): string => sentence(`period.${unit}`, locale, { n })
