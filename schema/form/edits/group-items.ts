import type { Id } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { addSection } from './add-section.ts'
import { moveItems } from './move-items.ts'
import { outermost } from './outermost.ts'
import { changeSiblings } from './siblings.ts'

export interface GroupItems {
  ids: readonly Id[]
  /** Of the section. */
  id: Id
  label?: L10n
}

/** Puts items, in the order of the form, in a new section that stands where the first of them did. Items of a
 * repeated group stay in it: it holds no section. */
export function groupItems(form: FormDefinition, { ids, id, label }: GroupItems): FormDefinition {
  const chosen = outermost(form, ids)
  const [first] = chosen
  if (first === undefined || indexOf(form).byId.has(id)) return form
  if (chosen.some((item) => indexOf(form).groupOf.has(item.id))) return form
  const added = addSection(form, { id, ...(label ? { label } : {}), place: { kind: 'after', item: first.id } })
  const placed = changeSiblings(added, first.id, (siblings, at) =>
    siblings.toSpliced(at, 2, ...siblings.slice(at, at + 2).toReversed()),
  )
  const grouped = moveItems(placed, { ids, place: { kind: 'start', section: id } })
  return added === form || grouped === placed ? form : grouped
}
