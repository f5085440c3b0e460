import type { Id } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition } from '../form.ts'
import { newLabel } from './new-label.ts'
import { atEnd, insertAt, type Place } from './place.ts'

/** Adds an empty section. A place that does not exist leaves the form as it is. */
export function addSection(
  form: FormDefinition,
  { id, label, place }: { id: Id; label?: L10n; place?: Place },
): FormDefinition {
  const section = { t: 'section' as const, id, label: label ?? newLabel(({ newSection }) => newSection), items: [] }
  const items = insertAt(form.items, place ?? atEnd(form.items), section)
  return items ? { ...form, items } : form
}
