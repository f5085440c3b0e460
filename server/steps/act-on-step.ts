import { stepMoved, stepObstacles, stepTransition } from '../../schema/index.ts'
import type { Dossier } from '../dossiers/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { record } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { type UseCase, useCase } from '../platform/use-case.ts'
import { wordsOf } from '../tenants/index.ts'
import { type PerformedStepAct, statusAfter, stepChanges } from './changes.ts'
import { StepNotPossible } from './errors.ts'
import { lockedStep, type TouchedStep, touchStep } from './open-step.ts'
import { type ReadSheet, sheetsOf } from './sheet-of.ts'
import type { Step } from './step.entity.ts'
import { type StepActValues, stepActValues } from './step-input.ts'

export interface ActOnStep {
  readonly id: string
  readonly act: PerformedStepAct
  readonly input: object
  /** Version of the étape that was shown. */
  readonly version: number
  readonly idempotencyKey: string
}

/** One verb of the life of an étape: the table says who may, from where and on which conditions. */
const verb = (act: PerformedStepAct): UseCase<ActOnStep, TouchedStep> =>
  useCase(
    `step.${act}`,
    async (ctx, asked) => {
      const { dossier, step } = await lockedStep(ctx, asked.id)

      ctx.access.require(stepTransition(act).permission, dossier, 'step.read')

      const values = given(act, asked.input)
      touchStep(ctx, { dossier, step }, act, asked.version)
      const day = checkedDay(ctx, dossier, values)
      const sheet = (await sheetsOf(ctx, dossier, [step])).get(step.id) ?? null
      await requireCleared(ctx, act, { step, sheet, values })

      const status = statusAfter(act, step)
      await stepChanges[act](ctx, { step, values, day, sheet })
      step.status = status

      record(ctx, dossier.id, stepMoved({ stepId: step.id, act, label: step.label, day }))
      return { id: step.id, dossierId: dossier.id }
    },
    { idempotent: true },
  )

const verbs = new Map((Object.keys(stepChanges) as PerformedStepAct[]).map((act) => [act, verb(act)]))

/**
 * Does one act on an étape. Whoever validates may go over the criteria of the sheet with a written reason, never over its absence.
 * @throws InvalidInput, VersionConflict, DossierClosed, StepNotPossible, KeyReused, NOT_FOUND, FORBIDDEN
 */
export const actOnStep: UseCase<ActOnStep, TouchedStep> = (ctx, asked) => {
  const run = verbs.get(asked.act)
  if (run === undefined) throw new InvalidInput([inputIssue('input.unknown', 'act')])
  return run(ctx, asked)
}

/** What the act takes; what it does not take is not looked at. */
const given = (act: PerformedStepAct, input: object): StepActValues => {
  const { requires, accepts } = stepTransition(act)
  const values = stepActValues(input)
  const missing = requires.filter((name) => values[name] === null)
  if (missing.length > 0) throw new InvalidInput(missing.map((name) => inputIssue('input.required', name)))
  const takes = (name: 'on' | 'text') => requires.includes(name) || accepts.includes(name)
  return { ...values, on: takes('on') ? values.on : null, text: takes('text') ? values.text : null }
}

/** Not in the future, and not before the dossier. */
const checkedDay = (ctx: RequestContext, dossier: Dossier, { on }: StepActValues): string => {
  const day = on ?? ctx.today
  if (day > ctx.today) throw new InvalidInput([inputIssue('input.in-the-future', 'on')])
  if (day < dossier.openedAt) throw new InvalidInput([inputIssue('input.bad-order', 'on')])
  return day
}

const requireCleared = async (
  ctx: RequestContext,
  act: PerformedStepAct,
  { step, sheet, values }: { step: Step; sheet: ReadSheet | null; values: StepActValues },
): Promise<void> => {
  const obstacles = stepObstacles(act, { status: step.status, realStart: step.realStart ?? null, sheet })
  if (obstacles.length === 0) return
  if (!values.override || obstacles.some(({ overridable }) => !overridable))
    throw new StepNotPossible(step.status, obstacles, ctx.locale, await wordsOf(ctx))
  if (values.text === null) throw new InvalidInput([inputIssue('input.comment-required', 'text')])
}
