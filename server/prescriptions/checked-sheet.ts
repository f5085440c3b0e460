import {
  type Answers,
  type DecisionRecord,
  evaluate,
  type FormDefinition,
  filesOf,
  keepAnswers,
  NO_FACTS,
  placedAnswers,
  publicSheet,
  recordDecision,
  shownAnswers,
  type WhoInSheet,
  whoInSheet,
} from '../../schema/index.ts'
import type { PublishedForm } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { AnswersRejected, fileIssues, mergeAnswers, readOnlyIssues, verifiedAnswers } from '../submissions/index.ts'
import { outcomeLabels } from '../tenants/index.ts'
import { prescriptionFiles } from './prescription-file.repository.ts'

export interface CheckedSheet {
  /** What was asked when it was sent: what a condition hid is not sent. */
  readonly answers: Answers
  /** Files the answers name. */
  readonly files: readonly string[]
  readonly who: WhoInSheet
  readonly record: DecisionRecord | null
}

/** The answers of somebody without an account, by the same checks as a member's. @throws AnswersRejected with every reason */
export const checkedSheet = async (
  ctx: RequestContext,
  asked: { linkId: string; version: PublishedForm; answers: unknown },
): Promise<CheckedSheet> => {
  const sheet = publicSheet(asked.version.form)
  const context = { facts: NO_FACTS, today: ctx.today, author: 'prescriber' as const }
  const given = mergeAnswers(sheet, {}, asked.answers)
  // Nothing of it could be read (too large, not answers at all): what is missing says nothing more.
  if (given.changes.size === 0 && given.issues.length > 0) throw new AnswersRejected(given.issues)
  const merged = await verifiedAnswers(ctx, sheet, {}, given)
  const refused = [
    ...merged.issues,
    ...readOnlyIssues(sheet, {}, merged, context),
    ...(await fileIssues(sheet, merged.answers, (ids) => prescriptionFiles(ctx).unsentAt(asked.linkId, ids))),
  ]
  const { visible, issues } = evaluate(sheet, merged.answers, context)
  const all = [...refused, ...issues.filter(({ severity }) => severity === 'error')]
  if (all.length > 0) throw new AnswersRejected(all)
  const answers = shownAnswers(sheet, merged.answers, visible)
  return {
    answers,
    files: placedAnswers(sheet, answers).flatMap(({ field, answer }) => filesOf(field, answer)),
    who: whoInSheet(sheet, answers),
    record: await decisionOf(ctx, asked.version, answers),
  }
}

/** What the sheet's own rules say of it today: kept for those who decide, never told to the prescriber. */
const decisionOf = async (
  ctx: RequestContext,
  { form, number, hash }: PublishedForm,
  answers: Answers,
): Promise<DecisionRecord | null> => {
  if (form.rules.length === 0) return null
  const context = { facts: NO_FACTS, today: ctx.today, author: 'prescriber' as const }
  const evaluation = evaluate(form, ownAnswers(form, answers), context)
  const outcomes = await outcomeLabels(ctx)
  return recordDecision({ form, version: number, hash, evaluation, facts: NO_FACTS, today: ctx.today, outcomes })
}

/** The answers to the PLIE's own form, without those to the questions a public sheet adds. */
export const ownAnswers = (form: FormDefinition, answers: Answers): Answers => keepAnswers(form, answers, () => true)
