import {
  type Answers,
  type DecisionRecord,
  evaluate,
  type FormDefinition,
  fieldsOf,
  filesOf,
  type Issue,
  joinedPieces,
  NO_FACTS,
  placedAnswers,
  publicSheet,
  type SheetAudience,
  shownAnswers,
  type WhoInSheet,
  whoInSheet,
} from '../../schema/index.ts'
import type { PublishedForm } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { AnswersRejected, fileIssues, mergeAnswers, readOnlyIssues, verifiedAnswers } from '../submissions/index.ts'
import { sheetDecision } from './eligibility.ts'
import { prescriptionFiles } from './prescription-file.repository.ts'

export interface CheckedSheet {
  /** What was asked when it was sent: what a condition hid is not sent. */
  readonly answers: Answers
  /** Files the answers name. */
  readonly files: readonly string[]
  /** Keys of the pieces joined, by their titles. */
  readonly pieces: readonly string[]
  readonly who: WhoInSheet
  readonly record: DecisionRecord | null
}

export interface SheetToCheck {
  /** Null where it does not come through a link: no file can come with it, and none is asked for; papers are seen later. */
  readonly linkId: string | null
  readonly audience: SheetAudience
  readonly version: PublishedForm
  readonly answers: unknown
}

/** The answers of whoever sends somebody, by the same checks as a member's. @throws AnswersRejected with every reason */
export const checkedSheet = async (ctx: RequestContext, asked: SheetToCheck): Promise<CheckedSheet> => {
  const { linkId } = asked
  const sheet = publicSheet(asked.version.form, asked.audience)
  const context = { facts: NO_FACTS, today: ctx.today, author: 'prescriber' as const }
  const given = mergeAnswers(sheet, {}, asked.answers)
  // Nothing of it could be read (too large, not answers at all): what is missing says nothing more.
  if (given.changes.size === 0 && given.issues.length > 0) throw new AnswersRejected(given.issues)
  const merged = await verifiedAnswers(ctx, sheet, {}, given)
  const refused = [
    ...merged.issues,
    ...readOnlyIssues(sheet, {}, merged, context),
    ...(await fileIssues(sheet, merged.answers, async (ids) =>
      linkId === null ? new Set<string>() : prescriptionFiles(ctx).unsentAt(linkId, ids),
    )),
  ]
  const { visible, issues } = evaluate(sheet, merged.answers, context)
  const asks = linkId === null ? (issue: Issue) => !isMissingFile(sheet, issue) : () => true
  const all = [...refused, ...issues.filter((issue) => issue.severity === 'error' && asks(issue))]
  if (all.length > 0) throw new AnswersRejected(all)
  const answers = shownAnswers(sheet, merged.answers, visible)
  const who = whoInSheet(sheet, answers)
  return {
    answers,
    who,
    pieces: joinedPieces(sheet, answers),
    files: placedAnswers(sheet, answers).flatMap(({ field, answer }) => filesOf(field, answer)),
    record: await sheetDecision(ctx, asked.version, { answers, person: who }),
  }
}

const isMissingFile = (sheet: FormDefinition, { code, path }: Issue): boolean =>
  code === 'answers.required' && fieldsOf(sheet).some(({ id, type }) => type === 'file' && id === path.at(-1))
