import { z } from 'zod'
import {
  type Answer,
  type Answers,
  AUTHOR_KINDS,
  type AuthorKind,
  canonicalJson,
  type EvidencePiece,
  type FieldAnswer,
  type FormDefinition,
  ISSUE_CODES,
  type Issue,
  type Json,
  MISSING_REASONS,
  parseForm,
} from '../../schema/index.ts'
import type { IssueLineFragment, SubmissionPageQuery } from '../data/generated/graphql.ts'

export type SubmissionPageData = NonNullable<SubmissionPageQuery['submission']>

const pieceShape: z.ZodType<EvidencePiece> = z.strictObject({
  kind: z.string(),
  file: z.string().exactOptional(),
  seenOn: z.string().exactOptional(),
  issuedOn: z.string().exactOptional(),
})
const evidence = z.array(pieceShape).exactOptional()
const fieldAnswerShape: z.ZodType<FieldAnswer> = z.union([
  z.strictObject({ value: z.json().transform((value): Json => value), evidence }),
  z.strictObject({ missing: z.enum(MISSING_REASONS), evidence }),
])
const answerShape: z.ZodType<Answer> = z.union([
  fieldAnswerShape,
  z.strictObject({
    rows: z.array(z.strictObject({ id: z.string(), answers: z.record(z.string(), fieldAnswerShape) })),
  }),
])
const answersShape = z.record(z.string(), answerShape)

/** Answers as the API sends them. @throws ZodError when they have not that shape. */
export const readAnswers = (json: unknown): Answers => answersShape.parse(json)

/** Answers changed and not acknowledged yet; null for a removed one. */
export type PendingAnswers = Readonly<Record<string, Answer | null>>
const pendingShape = z.record(z.string(), answerShape.nullable())

/** What a device keeps: the answers typed, and for the same fields what the server had when they were typed. */
export interface KeptAnswers {
  pending: PendingAnswers
  known: PendingAnswers
}
const keptShape = z.object({ pending: pendingShape, known: pendingShape })

/** Answers kept on this device; null when nothing readable is kept. */
export const readKept = (json: unknown): KeptAnswers | null => {
  const parsed = keptShape.safeParse(json)
  return parsed.success ? parsed.data : null
}

/** The definition of a published version. @throws Error when this browser's program does not understand it. */
export const readForm = (definition: unknown): FormDefinition => {
  const parsed = parseForm(definition)
  if (parsed.form === null) throw new Error('jalon.submission.unreadableForm')
  return parsed.form
}

const issueShape = z.object({
  code: z.enum(ISSUE_CODES),
  params: z.record(z.string(), z.json()).nullish(),
})

/** The server's issues in the form's own terms; one this program has no sentence for is left to the message of the whole. */
export const readIssues = (issues: readonly IssueLineFragment[]): Issue[] =>
  issues.flatMap((issue) => {
    const known = issueShape.safeParse(issue)
    if (!known.success) return []
    const { code, params } = known.data
    return [
      {
        code,
        path: issue.path,
        severity: issue.severity === 'ERROR' ? 'error' : 'warning',
        ...(params ? { params } : {}),
      },
    ]
  })

/** `saved` with the changes not yet acknowledged laid over it. */
export const withPending = (saved: Answers, pending: PendingAnswers): Answers => {
  const merged: Record<string, Answer> = { ...saved }
  for (const [field, answer] of Object.entries(pending)) {
    if (answer === null) delete merged[field]
    else merged[field] = answer
  }
  return merged
}

/** What the server calls whoever fills the form, as its conditions read it; undefined when it says nobody known. */
export const readAuthor = (kind: string | null): AuthorKind | undefined => AUTHOR_KINDS.find((known) => known === kind)

/** True when two answers say the same, whatever the order their keys came in. */
export const sameAnswer = (a: Answer | null | undefined, b: Answer | null | undefined): boolean =>
  canonicalJson(a ?? null) === canonicalJson(b ?? null)
