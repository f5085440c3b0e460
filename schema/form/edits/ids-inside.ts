import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'

/** The item and everything it holds. */
export const idsInside = (form: FormDefinition, id: Id): ReadonlySet<Id> =>
  new Set(
    indexOf(form)
      .placed.filter(({ item, parents }) => item.id === id || parents.some((parent) => parent.id === id))
      .map(({ item }) => item.id),
  )

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
