import {
  type Answers,
  type Field,
  type FormDefinition,
  fieldsOf,
  groupsOf,
  type Id,
  keepAnswers,
} from '../../schema/index.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { fieldGuard, permissionsOf } from './guards.ts'
import { withoutEvidence } from './without-evidence.ts'

/**
 * The answers a caller may read, and the ids of the fields and groups kept from them; a group is when all its fields are.
 * Answers to fields the version does not have stay out; answers to hidden fields are for those who may still fill the form: for
 * everybody else they are inactive. Evidence is for the same, and for those who read the files.
 */
export const readableAnswers = (
  ctx: RequestContext,
  form: FormDefinition,
  row: Row,
): { answers: Answers; withheld: string[] } => {
  const ruled = ruledBy(row)
  const mayFill = ctx.access.allows('submission.write', ruled)
  const inactive = mayFill ? new Set<string>() : hiddenIn(row)
  const isReadable = (field: Field): boolean =>
    permissionsOf(fieldGuard(field)).every((permission) => ctx.access.allows(permission, ruled))
  const closed = new Set<Id>(fieldsOf(form).flatMap((field) => (isReadable(field) ? [] : [field.id])))
  const closedGroups = groupsOf(form).flatMap(({ id, items }) => {
    const fields = items.filter((item) => item.t === 'field')
    return fields.length > 0 && fields.every((field) => closed.has(field.id)) ? [id] : []
  })
  const away = new Set<string>([...closedGroups, ...inactive])
  const all = Object.entries((row['answers'] ?? {}) as Answers).filter(([id]) => !away.has(id))
  const kept = keepAnswers(form, Object.fromEntries(all), ({ slot, field }) => !closed.has(field.id) && !away.has(slot))
  const proofs = mayFill || ctx.access.allows('attachment.read', ruled)
  return { answers: proofs ? kept : withoutEvidence(kept), withheld: [...closed, ...closedGroups] }
}

/** Slots answered, then hidden by a condition, as kept when the form was submitted. */
const hiddenIn = (row: Row): ReadonlySet<string> =>
  new Set(Array.isArray(row['hidden']) ? row['hidden'].map(String) : [])

/** The record the rules are asked about: the dossier's référent, the author of the answers and their form. */
export const ruledBy = (row: Row): object => ({
  ...(typeof row['ruled'] === 'object' ? row['ruled'] : {}),
  authorId: row['authorId'],
  formId: row['formId'],
})
