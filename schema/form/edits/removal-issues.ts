import type { Issue } from '../../issue.ts'
import type { Id } from '../../rules/expression.ts'
import { referencesOf } from '../../rules/walk.ts'
import { expressionsOf } from '../expressions.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'

/** The item and everything it holds. */
export const idsInside = (form: FormDefinition, id: Id): ReadonlySet<Id> =>
  new Set(
    indexOf(form)
      .placed.filter(({ item, parents }) => item.id === id || parents.some((parent) => parent.id === id))
      .map(({ item }) => item.id),
  )

/** Why an item cannot be removed: what else in the form reads it. Empty when it can. */
export function removalIssues(form: FormDefinition, { id }: { id: Id }): Issue[] {
  const index = indexOf(form)
  const placed = index.byId.get(id)
  if (!placed) return [{ code: 'edit.unknown-item', path: [], severity: 'error' }]
  const gone = idsInside(form, id)
  const readers = expressionsOf(form).filter(
    ({ owner, expr }) => !gone.has(owner) && [...referencesOf(expr).fields].some((field) => gone.has(field)),
  )
  const users = new Set(readers.map(({ owner }) => nameOf(form, owner)))
  for (const check of form.checks) if (check.at.some((field) => gone.has(field))) users.add(check.message.fr)
  if (users.size === 0) return []
  const quoted = [...users].map((user) => `« ${user} »`)
  return [{ code: 'edit.used-in-condition', path: placed.path, severity: 'error', params: { users: quoted } }]
}

/** How people know what owns an expression. */
export function nameOf(form: FormDefinition, owner: Id): string {
  const index = indexOf(form)
  const found =
    index.byId.get(owner)?.item.label ??
    index.computed.get(owner)?.label ??
    form.rules.find((rule) => rule.id === owner)?.label ??
    form.checks.find((check) => check.id === owner)?.message
  return found?.fr ?? owner
}
