import {
  type Answers,
  type FieldAnswer,
  fieldAnswer,
  type Id,
  type OptionId,
  type Permission,
  rowsIn,
  type Slot,
  slotOf,
} from '../../../schema/index.ts'
import type { Row } from '../../platform/plan/plan.ts'
import type { RequestContext } from '../../platform/request.ts'
import { type Guard, permissionsOf } from '../../submissions/index.ts'
import type { ApiField, ApiGroup, FormApi } from './form-api.ts'

/** Answers given side by side: those of a submission, or of one row of a repeated group. */
export interface AnswersNode {
  readonly fields: ReadonlyMap<string, ApiField>
  readonly answers: Answers
  /** Answered but inactive when it was submitted: kept, and never shown. */
  readonly hidden: ReadonlySet<Slot>
  readonly slotOf: (field: Id) => Slot
  /** Scores of the options in the version it was filled with. */
  readonly optionScores: ReadonlyMap<OptionId, number>
  readonly files: ReadonlyMap<string, unknown>
  readonly readable: (guard: Guard) => boolean
}

/** One submitted form as resolvers see it: the planned row, and what the caller may read of it. */
export interface SubmissionNode extends AnswersNode {
  readonly form: FormApi
  readonly row: Row
  readonly scores: { readonly [id: string]: unknown }
  readonly versionNumber: number
}

/** One row of a repeated group. */
export interface RowNode extends AnswersNode {
  readonly id: Id
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isAnswers = (value: unknown): value is Answers => isObject(value) && Object.values(value).every(isObject)

export const submissionNode = (ctx: RequestContext, form: FormApi, row: Row): SubmissionNode => {
  const version = form.versions.get(String(row['formVersionId']))
  const { answers, hidden, scores, files } = row
  // The policies' property names: who follows the dossier, who sent it, who filled the form.
  const record = { referentId: row['referentId'], prescriberId: row['prescriberId'], authorId: row['authorId'] }
  const allowed = new Map<Permission, boolean>()
  const may = (permission: Permission): boolean => {
    const known = allowed.get(permission) ?? ctx.access.allows(permission, record)
    allowed.set(permission, known)
    return known
  }
  return {
    form,
    fields: form.fields,
    slotOf: (field) => field,
    row,
    answers: isAnswers(answers) ? answers : {},
    hidden: new Set(Array.isArray(hidden) ? hidden.map(String) : []),
    scores: isObject(scores) ? scores : {},
    optionScores: version?.scores ?? new Map(),
    versionNumber: version?.number ?? 0,
    files: new Map(Array.isArray(files) ? files.filter(isObject).map((file) => [String(file['id']), file]) : []),
    readable: (guard) => permissionsOf(guard).every(may),
  }
}

/** The active answer of a field, or null: none, hidden, or not to be read by the caller. */
export const answerOf = (node: AnswersNode, field: ApiField): FieldAnswer | null => {
  if (!node.readable(field.guard)) return null
  for (const id of field.ids) {
    const answer = node.hidden.has(node.slotOf(id)) ? undefined : fieldAnswer(node.answers, id)
    if (answer !== undefined) return answer
  }
  return null
}

/** The active rows of a group, or null: none was answered, the group was hidden, or the caller may read none of its fields. */
export const rowsOf = (node: SubmissionNode, group: ApiGroup): RowNode[] | null => {
  if (!isRowReadable(node, group)) return null
  const id = group.ids.find((one) => Object.hasOwn(node.answers, one))
  if (id === undefined || node.hidden.has(id)) return null
  return rowsIn(node.answers, id).map((row) => ({
    ...node,
    id: row.id,
    fields: group.fields,
    answers: row.answers,
    slotOf: (field) => slotOf(field, id, row.id),
  }))
}

/** Whether the caller may read some field of the rows. */
export const isRowReadable = (node: SubmissionNode, group: ApiGroup): boolean =>
  [...group.fields.values()].some(({ guard }) => node.readable(guard))
