import type { Id } from '../../rules/expression.ts'
import type { Item, Repeat, Section } from '../form.ts'

/** Where an item goes: first of a section or a repeated group (null: of the form), or right after another item. */
export type Place =
  | { readonly kind: 'start'; readonly section: Id | null }
  | { readonly kind: 'after'; readonly item: Id }

/** The items with one more at a place; null when the place does not exist, or cannot hold it: a group holds fields and notes. */
export function insertAt(items: readonly Item[], place: Place, added: Item): Item[] | null {
  if (place.kind === 'start' && place.section === null) return [added, ...items]
  const inGroup = added.t === 'field' || added.t === 'note'
  let done = false
  const visit = (level: readonly Item[]): Item[] =>
    level.flatMap((item) => {
      if (place.kind === 'after' && item.id === place.item) {
        done = true
        return [item, added]
      }
      if (item.t !== 'section' && item.t !== 'repeat') return [item]
      if (item.t === 'repeat' && !inGroup) return [item]
      if (place.kind === 'start' && item.id === place.section) {
        done = true
        return [holding(item, [added, ...item.items])]
      }
      return [holding(item, visit(item.items))]
    })
  const inserted = visit(items)
  return done ? inserted : null
}

/** Whether an item holds others. */
export const isHolder = (item: Item): item is Section | Repeat => item.t === 'section' || item.t === 'repeat'

/** The same section or group holding these; a group keeps what it may hold: fields and notes. */
export const holding = (holder: Section | Repeat, items: readonly Item[]): Section | Repeat =>
  holder.t === 'section'
    ? { ...holder, items: [...items] }
    : { ...holder, items: items.filter((item) => item.t === 'field' || item.t === 'note') }

/** The items without one. */
export const withoutItem = (items: readonly Item[], id: Id): Item[] =>
  items.flatMap((item) => {
    if (item.id === id) return []
    return [isHolder(item) ? holding(item, withoutItem(item.items, id)) : item]
  })

/** The items with one changed. */
export const withItem = (items: readonly Item[], id: Id, change: (item: Item) => Item): Item[] =>
  items.map((item) => {
    if (item.id === id) return change(item)
    return isHolder(item) ? holding(item, withItem(item.items, id, change)) : item
  })

/** At the end of the form. */
export const atEnd = (items: readonly Item[]): Place => {
  const last = items.at(-1)
  return last ? { kind: 'after', item: last.id } : { kind: 'start', section: null }
}
