import type { Id } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition, Section } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { newLabel } from './new-label.ts'
import { changeSiblings } from './siblings.ts'

export interface SplitSection {
  /** The first item of the new section. */
  at: Id
  /** Of the new section. */
  id: Id
  label?: L10n
}

/**
 * Cuts the section of an item in two: the item and what follows go to a new section right after, shown when the first is.
 * An item that stands in no section, or first in its own, changes nothing.
 */
export function splitSection(form: FormDefinition, { at, id, label }: SplitSection): FormDefinition {
  const index = indexOf(form)
  const section = index.byId.get(at)?.parents.at(-1)
  if (section?.t !== 'section' || index.byId.has(id)) return form
  const cut = section.items.findIndex((item) => item.id === at)
  if (cut <= 0) return form
  const rest: Section = {
    t: 'section',
    id,
    label: label ?? newLabel(({ newSection }) => newSection),
    ...(section.visible ? { visible: section.visible } : {}),
    items: section.items.slice(cut),
  }
  const first = { ...section, items: section.items.slice(0, cut) }
  return changeSiblings(form, section.id, (siblings, place) => siblings.toSpliced(place, 1, first, rest))
}
