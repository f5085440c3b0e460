import { type PlainDate, type StepAct, stepStatusAfter } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import type { RequestContext } from '../platform/request.ts'
import type { ReadSheet } from './sheet-of.ts'
import type { Step } from './step.entity.ts'
import { stepDecisions } from './step.repository.ts'
import type { StepActValues } from './step-input.ts'

/** Acts with a verb of their own. */
export const APART = ['edit', 'attach', 'fill_sheet'] as const satisfies readonly StepAct[]
export type PerformedStepAct = Exclude<StepAct, (typeof APART)[number]>

/** An act that was found possible, with what came with it. */
interface Acted {
  /** Locked; its status still the one before. */
  readonly step: Step
  readonly values: StepActValues
  readonly day: PlainDate
  readonly sheet: ReadSheet | null
}

type Change = (ctx: RequestContext, acted: Acted) => Promise<void> | void

const notBefore = (day: PlainDate, start: PlainDate | null | undefined): PlainDate => {
  if (start && day < start) throw new InvalidInput([inputIssue('input.bad-order', 'on')])
  return day
}

/** Kept whole: nothing of it is worked out again. */
const decide =
  (validated: boolean): Change =>
  async (ctx, { step, values, sheet }) => {
    if (sheet === null || sheet.record === null) throw new Error('a step is decided on a submitted sheet only')
    await stepDecisions(ctx).add({
      ...{ id: newId(), dossierId: step.dossierId, stepId: step.id },
      ...{ submissionId: sheet.submissionId, formVersionId: sheet.formVersionId, record: sheet.record },
      computed: sheet.verdict === 'undecided' ? null : sheet.verdict === 'validated',
      ...{ validated, comment: values.text, decidedAt: ctx.now, decidedBy: ctx.actor.id },
    })
    if (validated) step.validatedOn = ctx.today
  }

/** What each act does besides the move of the table. An act without its line does not compile. */
export const stepChanges = {
  position: () => {},
  start: (_ctx, { step, day }) => {
    step.realStart = day
  },
  review_mid: (_ctx, { step, values, day }) => {
    step.midReviewOn = notBefore(day, step.realStart)
    step.midReview = values.text
  },
  finish: (_ctx, { step, day }) => {
    step.realEnd = notBefore(day, step.realStart)
  },
  review_final: (_ctx, { step, values, day }) => {
    step.finalReviewOn = notBefore(day, step.realStart)
    step.finalReview = values.text
  },
  abandon: (_ctx, { step, values, day }) => {
    // What never began has no end.
    if (step.realStart) step.realEnd = notBefore(day, step.realStart)
    step.reason = values.text
  },
  reopen: (_ctx, { step }) => {
    step.realEnd = null
    step.reason = null
  },
  validate: decide(true),
  decline: decide(false),
} as const satisfies Record<PerformedStepAct, Change>

/** Where the étape goes, before its change is made. */
export const statusAfter = (act: PerformedStepAct, step: Step) =>
  stepStatusAfter(act, { status: step.status, realStart: step.realStart ?? null, sheet: null })
