import type { Id } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition, Repeat } from '../form.ts'
import { apiNamesOf, freeApiName } from './free-api-name.ts'
import { newLabel } from './new-label.ts'
import { atEnd, insertAt, type Place } from './place.ts'

/** Adds an empty repeated group. A place that does not exist, or inside another group, leaves the form as it is. */
export function addRepeat(
  form: FormDefinition,
  { id, label, api, place }: { id: Id; label?: L10n; api?: string; place?: Place },
): FormDefinition {
  const name = label ?? newLabel(({ newGroup }) => newGroup)
  const group: Repeat = { t: 'repeat', id, label: name, api: api ?? freeApiName(name, apiNamesOf(form)), items: [] }
  const items = insertAt(form.items, place ?? atEnd(form.items), group)
  return items ? { ...form, items } : form
}
