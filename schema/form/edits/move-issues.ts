import type { Issue } from '../../issue.ts'
import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { validateForm } from '../validate.ts'
import { moveItems } from './move-items.ts'
import type { Place } from './place.ts'

/**
 * What a move would break: a field that enters or leaves a repeated group is no longer read where it was. Paths are
 * those of the form once moved. Empty when nothing is broken, or nothing moves.
 */
export function moveIssues(form: FormDefinition, { ids, place }: { ids: readonly Id[]; place: Place }): Issue[] {
  const moved = moveItems(form, { ids, place })
  return moved === form ? [] : newIssues(form, moved)
}

/** The problems a form has and that it had not before. */
export function newIssues(before: FormDefinition, after: FormDefinition): Issue[] {
  const said = ({ code, path, params }: Issue): string => JSON.stringify([code, path.at(-1), params])
  const known = new Set(validateForm(before).map(said))
  return validateForm(after).filter((issue) => !known.has(said(issue)))
}
