import type { Id } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition } from '../form.ts'
import { newLabel } from './new-label.ts'
import { atEnd, insertAt, type Place } from './place.ts'

/** Adds a text that asks nothing. A place that does not exist leaves the form as it is. */
export function addNote(
  form: FormDefinition,
  { id, label, place }: { id: Id; label?: L10n; place?: Place },
): FormDefinition {
  const note = { t: 'note' as const, id, label: label ?? newLabel(({ newNote }) => newNote) }
  const items = insertAt(form.items, place ?? atEnd(form.items), note)
  return items ? { ...form, items } : form
}
