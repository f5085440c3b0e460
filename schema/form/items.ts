import type { Id } from '../rules/expression.ts'
import type { Field, FormDefinition, Item, Repeat, Section } from './form.ts'

/** An item with where it stands: the sections or the repeated group around it, outermost first, and its path in the document. */
export interface Placed {
  readonly item: Item
  readonly parents: readonly (Section | Repeat)[]
  readonly path: readonly (string | number)[]
}

/** What an item holds; nothing for a field or a note. */
export const itemsIn = (item: Item): readonly Item[] => (item.t === 'section' || item.t === 'repeat' ? item.items : [])

/** Every item in reading order, sections and repeated groups before what they hold. */
export function placedItems(form: FormDefinition): Placed[] {
  const found: Placed[] = []
  const pending: Placed[] = form.items.map((item, i) => ({ item, parents: [], path: ['items', i] })).reverse()
  for (let placed = pending.pop(); placed; placed = pending.pop()) {
    found.push(placed)
    const { item, parents, path } = placed
    if (item.t !== 'section' && item.t !== 'repeat') continue
    const around = [...parents, item]
    for (let i = item.items.length - 1; i >= 0; i--) {
      const inside = item.items[i]
      if (inside) pending.push({ item: inside, parents: around, path: [...path, 'items', i] })
    }
  }
  return found
}

/** Every item of a form in reading order: sections, repeated groups, notes and fields. */
export const itemsOf = (form: FormDefinition): Item[] => placedItems(form).map(({ item }) => item)

/** Every field of a form in reading order, those of repeated groups and archived ones included. */
export const fieldsOf = (form: FormDefinition): Field[] => itemsOf(form).filter((item) => item.t === 'field')

/** Every repeated group of a form in reading order. */
export const groupsOf = (form: FormDefinition): Repeat[] => itemsOf(form).filter((item) => item.t === 'repeat')

/** The item of that id, undefined when the form has none. */
export const findItem = (form: FormDefinition, id: Id): Item | undefined =>
  placedItems(form).find(({ item }) => item.id === id)?.item
