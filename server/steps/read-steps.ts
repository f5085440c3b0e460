import {
  type AskedEvidence,
  askedEvidence,
  CLOSED_STATUSES,
  countedSteps,
  describeDecision,
  familiesOf,
  isOneOf,
  type Locale,
  missingEvidence,
  type SaidWords,
  type StepInputName,
  say,
  stepActLabel,
  stepActsFrom,
  stepGoal,
  stepObstacles,
  stepsExpectedOfOne,
  stepTransition,
} from '../../schema/index.ts'
import { type Dossier, dossiers } from '../dossiers/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { plies, wordsOf } from '../tenants/index.ts'
import { toldStepObstacle } from './errors.ts'
import { type ReadSheet, sheetContext, sheetsOf, telling } from './sheet-of.ts'
import type { Step } from './step.entity.ts'
import { stepEvidence, steps } from './step.repository.ts'
import { sheetInForce } from './step-family.ts'

/** The étapes of a dossier as they may be acted on today: families to choose from, offers, evidence asked and missing, goal. */
export const readSteps = useCase(
  'step.list',
  async (ctx, asked: { dossierId: string }) => {
    const dossier = await dossiers(ctx).get(asked.dossierId)

    concerns(ctx, 'dossier', dossier.id)
    ctx.access.require('step.read', dossier, 'dossier.read')

    const rows = await steps(ctx).ofDossier(dossier.id)
    const version = await sheetInForce(ctx)
    const context = await sheetContext(ctx, dossier)
    const evidence = Map.groupBy(await stepEvidence(ctx).ofDossier(dossier.id), ({ stepId }) => stepId)
    const sheets = await sheetsOf(ctx, dossier, rows)
    const words = await wordsOf(ctx)
    return {
      dossierId: dossier.id,
      families: (version === null ? [] : familiesOf(version.form)).map(({ id, label }) => ({
        ...{ id, label: say(label, ctx.locale) },
      })),
      steps: rows.map((step) => {
        const joined = evidence.get(step.id) ?? []
        const slots = version === null ? [] : askedEvidence(version.form, telling(step, joined), context)
        const sheet = sheets.get(step.id) ?? null
        return {
          stepId: step.id,
          offers: isOneOf(CLOSED_STATUSES, dossier.status) ? [] : offersOf(ctx, words, dossier, step, sheet),
          slots: slots.map((slot) => ({ ...slot, label: say(slot.label, ctx.locale) })),
          // What was settled or given up asks for nothing any more.
          missing:
            step.status === 'validated' || step.status === 'abandoned'
              ? []
              : missingIn(slots, new Set(joined.map(({ slot }) => slot)), ctx.locale),
          sheetSubmitted: sheet?.submitted ?? false,
          verdict: sheet?.submitted === true && step.status === 'done' ? sheet.verdict : null,
          explanation:
            step.status === 'done' && sheet?.record && ctx.access.allows('step.read-notes', dossier)
              ? describeDecision(sheet.record, 'referent', ctx.locale)
              : null,
        }
      }),
      goal: await goalOf(ctx, rows),
    }
  },
  { reads: true },
)

const offersOf = (ctx: RequestContext, words: SaidWords, dossier: Dossier, step: Step, sheet: ReadSheet | null) =>
  stepActsFrom(step.status)
    .filter((act) => ctx.access.allows(stepTransition(act).permission, dossier))
    .map((act) => {
      const { requires, accepts } = stepTransition(act)
      const obstacles = stepObstacles(act, { status: step.status, realStart: step.realStart ?? null, sheet })
      return {
        ...{ act, label: stepActLabel(act, ctx.locale, words) },
        requires: [...requires] as StepInputName[],
        accepts: [...accepts] as StepInputName[],
        obstacles: obstacles.map((one) => toldStepObstacle(one, ctx.locale, words)),
        possible: obstacles.every(({ overridable }) => overridable),
      }
    })

/** One line per document, or per choice of documents. */
const missingIn = (slots: readonly AskedEvidence[], given: ReadonlySet<string>, locale: Locale) =>
  missingEvidence(slots, given).map((choice) => ({
    slots: choice.map(({ field }) => field),
    labels: choice.map(({ label }) => say(label, locale)),
  }))

/** The year under way, as the goal of the PLIE counts it; null where its text fixes none by person. */
const goalOf = async (ctx: RequestContext, rows: readonly Step[]) => {
  const goal = stepGoal(await plies(ctx).settings())
  const expected = goal === null ? null : stepsExpectedOfOne(goal)
  if (goal === null || expected === null) return null
  const year = Number(ctx.today.slice(0, 4))
  const period = { from: `${year}-01-01`, until: `${year + 1}-01-01` }
  const counted = rows.map(({ validatedOn, accompaniment, programme }) => ({
    ...{ validatedOn: validatedOn ?? null, accompaniment, programme },
  }))
  return {
    ...{ year, expected, counted: countedSteps(counted, goal, period) },
    programmeOnly: goal.programmeOnly === true,
  }
}
