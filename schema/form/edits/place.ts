import type { Id } from '../../rules/expression.ts'
import type { Item } from '../form.ts'

/** Where an item goes: first of a section (null: of the form), or right after another item. */
export type Place =
  | { readonly kind: 'start'; readonly section: Id | null }
  | { readonly kind: 'after'; readonly item: Id }

/** The items with one more at a place; null when the place does not exist. */
export function insertAt(items: readonly Item[], place: Place, added: Item): Item[] | null {
  if (place.kind === 'start' && place.section === null) return [added, ...items]
  let done = false
  const visit = (level: readonly Item[]): Item[] =>
    level.flatMap((item) => {
      if (place.kind === 'after' && item.id === place.item) {
        done = true
        return [item, added]
      }
      if (item.t !== 'section') return [item]
      if (place.kind === 'start' && item.id === place.section) {
        done = true
        return [{ ...item, items: [added, ...item.items] }]
      }
      return [{ ...item, items: visit(item.items) }]
    })
  const inserted = visit(items)
  return done ? inserted : null
}

/** The items without one. */
export const withoutItem = (items: readonly Item[], id: Id): Item[] =>
  items.flatMap((item) => {
    if (item.id === id) return []
    return [item.t === 'section' ? { ...item, items: withoutItem(item.items, id) } : item]
  })

/** The items with one changed. */
export const withItem = (items: readonly Item[], id: Id, change: (item: Item) => Item): Item[] =>
  items.map((item) => {
    if (item.id === id) return change(item)
    return item.t === 'section' ? { ...item, items: withItem(item.items, id, change) } : item
  })

/** At the end of the form. */
export const atEnd = (items: readonly Item[]): Place => {
  const last = items.at(-1)
  return last ? { kind: 'after', item: last.id } : { kind: 'start', section: null }
}
