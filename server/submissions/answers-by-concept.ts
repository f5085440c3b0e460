import type { Answers, FormDefinition } from '../../schema/index.ts'
import { Refusal } from '../platform/errors.ts'
import { decodeCursor, encodeCursor, pageSize } from '../platform/plan/cursor.ts'
import { reachSql } from '../platform/plan/reach.ts'
import { every, type Sql, some, sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { type AnsweredField, answeredFields } from './answered-fields.ts'
import { answersField, conceptFields, optionsMeaning } from './concept-fields.ts'
import { readableAnswers } from './readable-answers.ts'
import { submissionOwner } from './submissions.shape.ts'

export interface AnswersByConcept {
  readonly concepts: readonly string[]
  /** Codes or concepts of options, one of which must be chosen; null: any answer. */
  readonly values: readonly string[] | null
  readonly submittedFrom: Date | null
  readonly submittedTo: Date | null
  readonly first: number
  readonly after: string | null
}

export interface ConceptAnswers {
  readonly submissionId: string
  readonly dossierId: string | null
  readonly formKey: string
  readonly submittedAt: string
  readonly answers: readonly AnsweredField[]
}
export interface ConceptAnswersPage {
  readonly nodes: readonly ConceptAnswers[]
  readonly cursors: readonly string[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

const MOST_WORDS = 50
const SORT = 'submitted'

/**
 * What the submitted forms answer to some concepts, whatever the form and its wording, the latest first; in two statements whatever the
 * page. Answers the caller may not read are as if they had not been given.
 */
export const answersByConcept = useCase(
  'submission.list',
  async (ctx, asked: AnswersByConcept): Promise<ConceptAnswersPage> => {
    const visible = within(ctx, 'submission.read')
    ctx.access.require('submission.read')
    const first = pageSize(asked.first)
    const words = [...asked.concepts, ...(asked.values ?? [])]
    if (asked.concepts.length === 0 || words.length > MOST_WORDS)
      throw new Refusal('BAD_USER_INPUT', 'input.out-of-range')
    if (!words.every((word) => word.isWellFormed() && !word.includes('\0')))
      throw new Refusal('BAD_USER_INPUT', 'input.bad-text')

    const { fields, definitions } = await conceptFields(ctx, asked.concepts)
    const answering = fields.map((one) => {
      const form = definitions.get(one.versionId)
      const options = asked.values === null || form === undefined ? null : optionsMeaning(form, one.field, asked.values)
      return answersField(one, options, (permission) => within(ctx, permission))
    })
    const from = asked.after === null ? null : decodeCursor(asked.after, SORT)
    const rows = answering.length === 0 ? [] : await read(ctx, asked, [visible, some(answering)], from, first + 1)
    const page = rows.slice(0, first)
    return {
      nodes: page.map((row) => conceptAnswers(ctx, row, definitions, asked.concepts)),
      cursors: page.map(({ sortKey, id }) => encodeCursor({ sort: SORT, value: sortKey, id })),
      hasNextPage: rows.length > first,
      hasPreviousPage: from !== null,
    }
  },
  { reads: true, audited: true },
)

const within = (ctx: RequestContext, permission: Parameters<RequestContext['access']['reach']>[0]): Sql =>
  reachSql(ctx, ctx.access.reach(permission), submissionOwner('submission'))

interface Read {
  readonly id: string
  readonly sortKey: string
  readonly submittedAt: string
  readonly dossierId: string
  readonly formKey: string
  readonly formVersionId: string
  readonly authorId: string | null
  readonly referentId: string | null
  readonly prescriberId: string | null
  readonly status: string
  readonly answers: Answers
  readonly hidden: readonly string[]
}

const read = (
  ctx: RequestContext,
  { submittedFrom, submittedTo }: AnswersByConcept,
  conditions: readonly Sql[],
  from: { readonly value: string | number | null; readonly id: string } | null,
  limit: number,
): Promise<Read[]> => {
  const where = every([
    ...conditions,
    sql(`submission.plie_id = ?::uuid and submission.status = 'SUBMITTED'`, plieOf(ctx)),
    ...(submittedFrom === null ? [] : [sql('submission.submitted_at >= ?::timestamptz', submittedFrom.toISOString())]),
    ...(submittedTo === null ? [] : [sql('submission.submitted_at < ?::timestamptz', submittedTo.toISOString())]),
    ...(from === null
      ? []
      : [sql('(submission.submitted_at, submission.id) < (?::timestamptz, ?::uuid)', String(from.value), from.id)]),
  ])
  return ctx.em.execute<Read[]>(
    `select submission.id, submission.submitted_at::text as "sortKey", submission.submitted_at as "submittedAt",
       submission.dossier_id as "dossierId", form.key as "formKey", submission.form_version_id as "formVersionId",
       submission.author_id as "authorId", dossier.referent_id as "referentId", dossier.prescriber_id as "prescriberId",
       dossier.status, submission.answers, submission.hidden
     from submission
     join dossier on dossier.plie_id = submission.plie_id and dossier.id = submission.dossier_id
     join form on form.plie_id = submission.plie_id and form.id = submission.form_id
     where ${where.text} order by submission.submitted_at desc, submission.id desc limit ${Math.trunc(limit)}`,
    [...where.params],
  )
}

const conceptAnswers = (
  ctx: RequestContext,
  row: Read,
  definitions: ReadonlyMap<string, FormDefinition>,
  concepts: readonly string[],
): ConceptAnswers => {
  const form = definitions.get(row.formVersionId)
  const { referentId, prescriberId, status, hidden } = row
  const ruled = { referentId, prescriberId, status }
  const readable = form === undefined ? {} : readableAnswers(ctx, form, { ...row, ruled }).answers
  const inactive = new Set(hidden)
  return {
    submissionId: row.id,
    dossierId: ctx.access.allows('dossier.read', ruled) ? row.dossierId : null,
    formKey: row.formKey,
    submittedAt: row.submittedAt,
    answers:
      form === undefined
        ? []
        : answeredFields(
            form,
            readable,
            ctx.locale,
            ({ slot, group, field }) =>
              !inactive.has(slot) &&
              !(group !== undefined && inactive.has(group)) &&
              (field.concept ?? []).some((one) => concepts.includes(one)),
          ),
  }
}
