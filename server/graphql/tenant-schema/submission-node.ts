import type { Answers, OptionId, Permission } from '../../../schema/index.ts'
import type { Row } from '../../platform/plan/plan.ts'
import type { RequestContext } from '../../platform/request.ts'
import { type Guard, permissionsOf } from '../../submissions/index.ts'
import type { ApiField, FormApi } from './form-api.ts'

/** One submitted form as resolvers see it: the planned row, and what the caller may read of it. */
export interface SubmissionNode {
  readonly form: FormApi
  readonly row: Row
  readonly answers: Answers
  /** Answered but inactive when it was submitted: kept, and never shown. */
  readonly hidden: ReadonlySet<string>
  readonly scores: { readonly [id: string]: unknown }
  /** Scores of the options in the version it was filled with. */
  readonly optionScores: ReadonlyMap<OptionId, number>
  readonly versionNumber: number
  readonly files: ReadonlyMap<string, unknown>
  readonly readable: (guard: Guard) => boolean
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
export const answerOf = (node: SubmissionNode, field: ApiField): Answers[string] | null => {
  if (!node.readable(field.guard)) return null
  for (const id of field.ids) {
    const answer = Object.hasOwn(node.answers, id) && !node.hidden.has(id) ? node.answers[id] : undefined
    if (answer !== undefined) return answer
  }
  return null
}
