import { type Answers, type FormDefinition, fieldsOf } from '../../schema/index.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { fieldGuard, permissionsOf } from './guards.ts'

/**
 * The answers a caller may read, and the ids of those kept from them. Answers to fields the version does not have stay out;
 * answers to hidden fields are for those who may still fill the form: for everybody else they are inactive.
 */
export const readableAnswers = (
  ctx: RequestContext,
  form: FormDefinition,
  row: Row,
): { answers: Answers; withheld: string[] } => {
  const ruled = ruledBy(row)
  const all = new Map(Object.entries((row['answers'] ?? {}) as Answers))
  const answers: [string, Answers[string]][] = []
  const withheld: string[] = []
  const inactive = ctx.access.allows('submission.write', ruled) ? new Set<string>() : hiddenIn(row)
  for (const field of fieldsOf(form)) {
    const answer = all.get(field.id)
    const readable = permissionsOf(fieldGuard(field)).every((permission) => ctx.access.allows(permission, ruled))
    if (!readable) withheld.push(field.id)
    else if (answer !== undefined && !inactive.has(field.id)) answers.push([field.id, answer])
  }
  return { answers: Object.fromEntries(answers), withheld }
}

/** Fields answered, then hidden by a condition, as kept when the form was submitted. */
const hiddenIn = (row: Row): ReadonlySet<string> =>
  new Set(Array.isArray(row['hidden']) ? row['hidden'].map(String) : [])

/** The record the rules are asked about: the dossier's référent and the author of the answers. */
export const ruledBy = (row: Row): object => ({
  ...(typeof row['ruled'] === 'object' ? row['ruled'] : {}),
  authorId: row['authorId'],
})
