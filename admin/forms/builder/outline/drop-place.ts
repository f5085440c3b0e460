import {
  type FormDefinition,
  type Id,
  type Item,
  itemsIn,
  moveItems,
  type Place,
  placedItems,
} from '../../../../schema/index.ts'
import { fitsInGroup, placeAfterPrevious } from './places.ts'

/** Which side of a line the pointer is on. */
export type Half = 'above' | 'below'

/** Where something let go would go, or why it may not go there. */
export type Drop =
  | { kind: 'place'; place: Place; inside: boolean }
  /** `group`: a repeated group holds neither a section nor another group; `itself`: nothing goes inside itself. */
  | { kind: 'refused'; why: 'group' | 'itself' }

/**
 * The place a line and the side of it mean. Below a section or a group that is open, or empty, is its beginning; on the form's own
 * line, known by the form's id, that of the form.
 */
export function placeAt(form: FormDefinition, over: Id, half: Half, closed: ReadonlySet<Id>): Place | null {
  if (over === form.id) return { kind: 'start', section: null }
  const placed = placedItems(form).find(({ item }) => item.id === over)
  if (placed === undefined) return null
  const { item } = placed
  if (half === 'above') return placeAfterPrevious(form, over)
  const holds = item.t === 'section' || item.t === 'repeat'
  const isOpen = holds && (itemsIn(item).length === 0 || !closed.has(item.id))
  return isOpen ? { kind: 'start', section: item.id } : { kind: 'after', item: item.id }
}

/** What would become of items of the form dropped at a place; null: they are there already. */
export function dropOf(form: FormDefinition, ids: readonly Id[], place: Place): Drop | null {
  const target = place.kind === 'after' ? place.item : place.section
  const items = placedItems(form)
  const around = items.find(({ item }) => item.id === target)
  const holders = [...(around?.parents ?? []), ...(place.kind === 'start' && around ? [around.item] : [])]
  const moved = items.filter(({ item }) => ids.includes(item.id)).map(({ item }) => item)
  if (moved.some(({ id }) => holders.some((holder) => holder.id === id))) return { kind: 'refused', why: 'itself' }
  if (target !== null && ids.includes(target)) return null
  if (refusedByGroup(holders, moved)) return { kind: 'refused', why: 'group' }
  return moveItems(form, { ids, place }) === form ? null : { kind: 'place', place, inside: place.kind === 'start' }
}

/** The same for something new. */
export function dropOfNew(form: FormDefinition, kind: 'field' | 'note' | 'section' | 'repeat', place: Place): Drop {
  const target = place.kind === 'after' ? place.item : place.section
  const around = placedItems(form).find(({ item }) => item.id === target)
  const holders = [...(around?.parents ?? []), ...(place.kind === 'start' && around ? [around.item] : [])]
  const inGroup = holders.some((holder) => holder.t === 'repeat')
  return inGroup && (kind === 'section' || kind === 'repeat')
    ? { kind: 'refused', why: 'group' }
    : { kind: 'place', place, inside: place.kind === 'start' }
}

const refusedByGroup = (holders: readonly Item[], moved: readonly Item[]): boolean =>
  holders.some((holder) => holder.t === 'repeat') && moved.some((item) => !fitsInGroup(item))
