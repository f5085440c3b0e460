import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { findItem } from '../items.ts'
import { addField } from './add-field.ts'
import type { PastedField } from './parse-pasted-fields.ts'
import { pasteOptions } from './paste-options.ts'
import { atEnd, type Place } from './place.ts'

export interface PasteFields {
  pasted: readonly PastedField[]
  place?: Place
  newId: () => Id
}

/** Adds a field for each line of a table, in order, each with its own list where it has options. */
export function pasteFields(form: FormDefinition, { pasted, place, newId }: PasteFields): FormDefinition {
  let next = form
  let at = place ?? atEnd(form.items)
  for (const { label, kind, options } of pasted) {
    const id = newId()
    const added = addField(next, { id, kind, label: { fr: label }, place: at, newId })
    if (added === next) return form
    const field = findItem(added, id)
    const list = field?.t === 'field' ? field.list : undefined
    const lines = options.map((option) => ({ label: option }))
    next = list === undefined ? added : pasteOptions(added, { list, pasted: lines, newId, published: false })
    at = { kind: 'after', item: id }
  }
  return next
}
