import { type FormDefinition, type Id, type Item, type Place, placedItems } from '../../../../schema/index.ts'

const placedOf = (form: FormDefinition, id: Id) => placedItems(form).find(({ item }) => item.id === id)

/** The item with the ones beside it and the section or group around it (null: the form itself). */
function surroundings(form: FormDefinition, id: Id) {
  const placed = placedOf(form, id)
  if (placed === undefined) return null
  const parent = placed.parents.at(-1) ?? null
  const siblings: readonly Item[] = parent?.items ?? form.items
  return { parent, siblings, index: siblings.findIndex((item) => item.id === id) }
}

/** The item and everything it holds: an item never moves inside itself. */
export function itemsInside(form: FormDefinition, id: Id): ReadonlySet<Id> {
  const inside = placedItems(form).filter(({ parents }) => parents.some((parent) => parent.id === id))
  return new Set([id, ...inside.map(({ item }) => item.id)])
}

const placeBefore = (siblings: readonly Item[], index: number, parent: Id | null): Place => {
  const previous = siblings[index - 1]
  return previous === undefined ? { kind: 'start', section: parent } : { kind: 'after', item: previous.id }
}

/** Right before an item: after the one above it, or first of what holds it. */
export function placeAfterPrevious(form: FormDefinition, id: Id): Place | null {
  const around = surroundings(form, id)
  return around && placeBefore(around.siblings, around.index, around.parent?.id ?? null)
}

/** One place up: before the item above, or out of the section by its top. Null at the very top of the form. */
export function placeAbove(form: FormDefinition, id: Id): Place | null {
  const around = surroundings(form, id)
  if (around === null) return null
  if (around.index > 0) return placeBefore(around.siblings, around.index - 1, around.parent?.id ?? null)
  if (around.parent === null) return null
  const outside = surroundings(form, around.parent.id)
  return outside && placeBefore(outside.siblings, outside.index, outside.parent?.id ?? null)
}

/** One place down: after the item below, or out of the section by its bottom. Null at the very bottom of the form. */
export function placeBelow(form: FormDefinition, id: Id): Place | null {
  const around = surroundings(form, id)
  if (around === null) return null
  const next = around.siblings[around.index + 1]
  if (next !== undefined) return { kind: 'after', item: next.id }
  return around.parent === null ? null : { kind: 'after', item: around.parent.id }
}

/** Right after the section or the group that holds an item; null at the top of the form. */
export function placeOutside(form: FormDefinition, id: Id): Place | null {
  const parent = surroundings(form, id)?.parent
  return parent ? { kind: 'after', item: parent.id } : null
}

/** At the end of the section or group right above items, when it may hold them. */
export function placeInside(form: FormDefinition, ids: readonly Id[]): Place | null {
  const around = surroundings(form, ids[0] ?? '')
  const above = around?.siblings[around.index - 1]
  if (above?.t === 'section') return endOf(above.items, above.id)
  const items = placedItems(form).filter(({ item }) => ids.includes(item.id))
  return above?.t === 'repeat' && items.every(({ item }) => fitsInGroup(item)) ? endOf(above.items, above.id) : null
}

const endOf = (items: readonly Item[], section: Id | null): Place => {
  const last = items.at(-1)
  return last === undefined ? { kind: 'start', section } : { kind: 'after', item: last.id }
}

/** Where a new field or note goes: at the end of the chosen section or group, or right after the chosen item. */
export function placeForNew(form: FormDefinition, chosen: Id | null): Place {
  const placed = chosen === null ? undefined : placedOf(form, chosen)
  if (placed === undefined) return endOf(form.items, null)
  const { item } = placed
  return item.t === 'section' || item.t === 'repeat' ? endOf(item.items, item.id) : { kind: 'after', item: item.id }
}

/** Where a new repeated group goes: as a field would, but never inside another group: right after it. */
export function placeForNewGroup(form: FormDefinition, chosen: Id | null): Place {
  const placed = chosen === null ? undefined : placedOf(form, chosen)
  const around = placed?.item.t === 'repeat' ? placed.item : placed?.parents.find((parent) => parent.t === 'repeat')
  return around === undefined ? placeForNew(form, chosen) : { kind: 'after', item: around.id }
}

/** Whether an item may stand in a repeated group. */
export const fitsInGroup = (item: Item): boolean => item.t === 'field' || item.t === 'note'

/** Where a new section goes: beside the top section that holds the chosen item, never inside another by surprise. */
export function placeForNewSection(form: FormDefinition, chosen: Id | null): Place {
  const placed = chosen === null ? undefined : placedOf(form, chosen)
  if (placed === undefined) return endOf(form.items, null)
  return { kind: 'after', item: (placed.parents[0] ?? placed.item).id }
}

/** What to choose once an item is gone: the one below, or above, or the section around it; null is the form. */
export function neighbourOf(form: FormDefinition, id: Id): Id | null {
  const around = surroundings(form, id)
  if (around === null) return null
  const next = around.siblings[around.index + 1] ?? around.siblings[around.index - 1] ?? around.parent
  return next?.id ?? null
}
