import type { Id } from '../../rules/expression.ts'
import type { FormDefinition, Item } from '../form.ts'
import { holding, isHolder } from './place.ts'

/** The items with the siblings of one of them changed; the same items when it is not there. */
export function withSiblings(
  items: readonly Item[],
  id: Id,
  change: (siblings: readonly Item[], at: number) => readonly Item[],
): readonly Item[] {
  const at = items.findIndex((item) => item.id === id)
  if (at >= 0) return change(items, at)
  let done = false
  const next = items.map((item) => {
    if (done || !isHolder(item)) return item
    const inside = withSiblings(item.items, id, change)
    if (inside === item.items) return item
    done = true
    return holding(item, inside)
  })
  return done ? next : items
}

/** The form with the siblings of an item changed. */
export function changeSiblings(
  form: FormDefinition,
  id: Id,
  change: (siblings: readonly Item[], at: number) => readonly Item[],
): FormDefinition {
  const items = withSiblings(form.items, id, change)
  return items === form.items ? form : { ...form, items: [...items] }
}
