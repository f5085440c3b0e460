import { issueOf } from '../fields/value-issue.ts'
import type { Issue, IssueCode } from '../issue.ts'
import { plus } from '../rules/calendar.ts'
import type { Id } from '../rules/expression.ts'
import type { PlainDate } from '../text.ts'
import type { EvidencePiece, FieldAnswer } from './answers.ts'
import { type FieldPlan, valueCheckOf } from './field-schemas.ts'
import type { EvidenceRule } from './form.ts'
import type { FormIndex } from './form-index.ts'

/** One visible field with its answer, as it stands on a day. */
export interface Asked {
  readonly plan: FieldPlan
  readonly answer: FieldAnswer | undefined
  /** Its row, in a repeated group. */
  readonly row: Id | undefined
  readonly required: boolean
  /** Whether evidence is asked for beside the answer. */
  readonly proof: boolean
}

/** What is wrong with an answer, or missing beside it. A reason that the field allows satisfies `required`. */
export function answerIssues(index: FormIndex, asked: Asked, today: PlainDate, issues: Issue[]): void {
  const { plan, answer, required } = asked
  // Paths are made for those refused only: most answers are right.
  const path = (): Issue['path'] => (plan.group && asked.row ? [plan.group.id, asked.row, plan.id] : [plan.id])
  if (answer?.missing !== undefined) {
    if (!plan.field.missing?.includes(answer.missing)) issues.push(error('answers.missing-reason-not-allowed', path()))
    return
  }
  const value = answer?.value
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
    if (required) issues.push(error('answers.required', path()))
    return
  }
  const refusal = valueCheckOf(index, plan, today)(value)
  if (refusal !== undefined) issues.push(issueOf(refusal, path(), plan.field.type))
  else if (required && plan.type.isEmpty(value)) issues.push(error('answers.required', path()))
  else if (asked.proof && plan.evidence)
    issues.push(...proofIssues(plan.evidence, answer?.evidence ?? [], path(), today))
}

/** An answer that must be proved: one document still valid is enough. */
function proofIssues(
  { kinds, validFor }: EvidenceRule,
  pieces: readonly EvidencePiece[],
  path: Issue['path'],
  today: PlainDate,
): Issue[] {
  if (pieces.length === 0) return [error('answers.evidence-required', path, { kinds })]
  if (validFor === undefined) return []
  const ends = pieces.map(({ issuedOn }) =>
    issuedOn === undefined ? undefined : plus(issuedOn, validFor.n, validFor.unit),
  )
  if (ends.some((end) => end !== undefined && today <= end)) return []
  if (ends.includes(undefined)) return [error('answers.evidence-date-required', path)]
  const since =
    ends
      .filter((end) => end !== undefined)
      .sort()
      .at(-1) ?? null
  return [error('answers.evidence-expired', path, { since })]
}

const error = (code: IssueCode, path: Issue['path'], params?: Issue['params']): Issue => ({
  code,
  path,
  severity: 'error',
  ...(params ? { params } : {}),
})
