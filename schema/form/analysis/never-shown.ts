import type { Expr, Id } from '../../rules/expression.ts'
import type { Item } from '../form.ts'
import type { FormIndex } from '../form-index.ts'
import type { Placed } from '../items.ts'
import type { Around } from './abstraction.ts'
import type { Budget } from './assignments.ts'
import { truthsAround } from './truths.ts'

/**
 * Items that no answer can show, by id, with the item that keeps them hidden: themselves, or what they stand in. What
 * reads a field never shown has no answer to read: items are settled in the order the form works them out.
 */
export function neverShown(index: FormIndex, around: (group?: Id, never?: ReadonlySet<Id>) => Around, budget: Budget) {
  const hidden = new Map<Id, Item>()
  const silent = new Set<Id>()
  for (const { id } of index.order) {
    const placed = index.byId.get(id)
    if (placed === undefined) continue
    const { item, parents } = placed
    const outer = parents.map((one) => hidden.get(one.id)).find((one) => one !== undefined)
    const group = index.groupOf.get(item.id)?.id
    const reason = outer ?? (isNever(placed, around(group, silent), budget) ? item : undefined)
    if (reason === undefined) continue
    hidden.set(item.id, reason)
    silent.add(item.id)
  }
  return { hidden, silent }
}

/** With the conditions of what it stands in: a question shown for women inside a section shown for men never is. */
function isNever({ item, parents }: Placed, around: Around, budget: Budget): boolean {
  if (item.visible === undefined) return false
  const conditions: Expr[] = [item, ...parents].flatMap(({ visible }) => visible ?? [])
  return !truthsAround({ op: 'and', a: conditions }, around, budget).canBeTrue
}
