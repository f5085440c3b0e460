import { z } from 'zod'
import {
  type Answers,
  type DecisionRecord,
  evaluate,
  type FormDefinition,
  keepAnswers,
  type Locale,
  type PlainDate,
  recordDecision,
  say,
  type ToldRule,
  toldMissing,
  toldRule,
} from '../../schema/index.ts'
import { type Dossier, dossiers } from '../dossiers/index.ts'
import { formVersions } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { dossierFacts, submissions } from '../submissions/index.ts'
import { outcomeLabels, plies } from '../tenants/index.ts'
import { comingRules } from './coming-rules.ts'

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
  readonly rules: readonly ToldRule[]
  /** Rules that will hold by time alone within two years, the soonest first. */
  readonly coming: readonly (Pick<ToldRule, 'id' | 'label' | 'outcomeLabel'> & { readonly holdsFrom: PlainDate })[]
  readonly submissionId: string | null
  /** Outcome ids the criteria can give, with their names. */
  readonly outcomes: readonly { id: string; label: string }[]
  /** The same, to keep: in every language, with the version and its hash. */
  readonly record: DecisionRecord
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
  const form = confirmedLater(version.form, await confirmationMonths(ctx))
  const submission = await submissions(ctx).latestOf(dossier.id, version.formId)
  const answers = knownAnswers(form, submission?.answers ?? {})
  const facts = await dossierFacts(ctx, dossier)
  const evaluation = evaluate(form, answers, { facts, today: ctx.today })
  const met = new Set(evaluation.decisions.filter(({ truth }) => truth === true).map(({ rule }) => rule.id))
  const coming = await comingRules(ctx, dossier, { form, answers, met })
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
  const presented = presentDecision(record, ctx.locale)
  return {
    ...presented,
    coming: presented.rules
      .flatMap(({ id, label, outcomeLabel }) => {
        const holdsFrom = coming.get(id)
        return holdsFrom === undefined ? [] : { id, label, outcomeLabel, holdsFrom }
      })
      .toSorted((one, other) => one.holdsFrom.localeCompare(other.holdsFrom)),
    dossierId: dossier.id,
    formVersionId: version.id,
    submissionId: submission?.id ?? null,
    record,
  }
}

const asked = z
  .object({ exitConfirmationMonths: z.object({ value: z.int().positive() }) })
  .transform(({ exitConfirmationMonths }) => exitConfirmationMonths.value)
  .nullable()
  .catch(null)

/** Months in the job the PLIE writes for all its positive exits; null where it writes none. */
const confirmationMonths = async (ctx: RequestContext): Promise<number | null> =>
  asked.parse(await plies(ctx).settings())

/** A delay the PLIE wrote once holds for each positive criterion that says none of its own. @source domain §6 « confirmation delay » */
const confirmedLater = (form: FormDefinition, months: number | null): FormDefinition =>
  months === null
    ? form
    : {
        ...form,
        rules: form.rules.map((rule) =>
          rule.outcome === POSITIVE ? { confirmAfter: { n: months, unit: 'm' as const }, ...rule } : rule,
        ),
      }
const POSITIVE = 'positive'

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
  missing: toldMissing(record.missing, locale),
  rules: record.rules.map((rule) => toldRule(rule, locale)),
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
