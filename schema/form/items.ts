import type { Id } from '../rules/expression.ts'
import type { Field, FormDefinition, Item, Section } from './form.ts'

/** An item with where it stands: the sections around it, outermost first, and its path in the document. */
export interface Placed {
  readonly item: Item
  readonly parents: readonly Section[]
  readonly path: readonly (string | number)[]
}

/** Every item in reading order, sections before what they hold. */
export function placedItems(form: FormDefinition): Placed[] {
  const found: Placed[] = []
  const pending: Placed[] = form.items.map((item, i) => ({ item, parents: [], path: ['items', i] })).reverse()
  for (let placed = pending.pop(); placed; placed = pending.pop()) {
    found.push(placed)
    const { item, parents, path } = placed
    if (item.t !== 'section') continue
    const inside = item.items.map((one, i) => ({ item: one, parents: [...parents, item], path: [...path, 'items', i] }))
    pending.push(...inside.reverse())
  }
  return found
}

/** Every item of a form in reading order: sections, notes and fields. */
export const itemsOf = (form: FormDefinition): Item[] => placedItems(form).map(({ item }) => item)

/** Every field of a form in reading order, archived ones included. */
export const fieldsOf = (form: FormDefinition): Field[] => itemsOf(form).filter((item) => item.t === 'field')

/** The item of that id, undefined when the form has none. */
export const findItem = (form: FormDefinition, id: Id): Item | undefined =>
  placedItems(form).find(({ item }) => item.id === id)?.item
