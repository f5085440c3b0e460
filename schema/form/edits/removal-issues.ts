import type { Issue } from '../../issue.ts'
import type { Id } from '../../rules/expression.ts'
import type { UseKind } from '../analysis/use.ts'
import { whereUsed } from '../analysis/where-used.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'

/** The item and everything it holds. */
export const idsInside = (form: FormDefinition, id: Id): ReadonlySet<Id> =>
  new Set(
    indexOf(form)
      .placed.filter(({ item, parents }) => item.id === id || parents.some((parent) => parent.id === id))
      .map(({ item }) => item.id),
  )

/** Uses that a removal leaves valid: an old answer is still copied from, a case says what has become of it. */
const HARMLESS: ReadonlySet<UseKind> = new Set(['case', 'replaces'])

/** Why an item cannot be removed: what else in the form reads it. Empty when it can. */
export function removalIssues(form: FormDefinition, { id }: { id: Id }): Issue[] {
  const index = indexOf(form)
  const placed = index.byId.get(id)
  if (!placed) return [{ code: 'edit.unknown-item', path: [], severity: 'error' }]
  const gone = idsInside(form, id)
  const uses = whereUsed(form, { ids: gone })
  const users = new Set(
    uses.filter(({ kind, owner }) => !gone.has(owner) && !HARMLESS.has(kind)).map(({ label }) => label.fr),
  )
  if (users.size === 0) return []
  const quoted = [...users].map((user) => `« ${user} »`)
  return [{ code: 'edit.used-in-condition', path: placed.path, severity: 'error', params: { users: quoted } }]
}
