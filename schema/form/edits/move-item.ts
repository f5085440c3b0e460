import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { placedItems } from '../items.ts'
import { insertAt, type Place, withoutItem } from './place.ts'

/** Moves an item, with what it holds. Next to or inside itself, or to a place that does not exist, changes nothing. */
export function moveItem(form: FormDefinition, { id, place }: { id: Id; place: Place }): FormDefinition {
  const target = place.kind === 'after' ? place.item : place.section
  const moved = placedItems(form).find(({ item }) => item.id === id)?.item
  const isInside = placedItems(form).some(
    ({ item, parents }) => item.id === target && (item.id === id || parents.some((parent) => parent.id === id)),
  )
  if (!moved || isInside) return form
  const items = insertAt(withoutItem(form.items, id), place, moved)
  return items ? { ...form, items } : form
}
