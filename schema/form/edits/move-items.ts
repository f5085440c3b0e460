import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { moveItem } from './move-item.ts'
import { outermost } from './outermost.ts'
import type { Place } from './place.ts'

/**
 * Moves several items together, in the order of the form. A place inside one of them, that does not exist or that cannot
 * hold them all, changes nothing.
 */
export function moveItems(form: FormDefinition, { ids, place }: { ids: readonly Id[]; place: Place }): FormDefinition {
  const moved = outermost(form, ids)
  const target = place.kind === 'after' ? place.item : place.section
  const around = target === null ? [] : (indexOf(form).byId.get(target)?.parents ?? [])
  if (moved.length === 0 || moved.some(({ id }) => id === target || around.some((parent) => parent.id === id)))
    return form
  let next = form
  let at = place
  for (const { id } of moved) {
    const then = moveItem(next, { id, place: at })
    if (then === next) return form
    next = then
    at = { kind: 'after', item: id }
  }
  return next
}
