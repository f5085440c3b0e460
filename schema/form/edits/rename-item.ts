import type { Id } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition } from '../form.ts'
import { findItem } from '../items.ts'
import { newList } from './add-field.ts'
import { apiNamesOf, freeApiName } from './free-api-name.ts'
import { relabelled } from './relabelled.ts'
import { updateItem } from './update-item.ts'
import { withList } from './with-list.ts'

const listLabel = (label: L10n): L10n => newList(label, 'choice', () => '').label

/**
 * Gives an item another label. As long as nobody chose them, the API name of the field or group and the name of its own list follow
 * the label; a published name (`frozen`) never moves.
 */
export function renameItem(
  form: FormDefinition,
  { id, label: asked, frozen }: { id: Id; label: L10n; frozen: boolean },
): FormDefinition {
  const item = findItem(form, id)
  if (item === undefined) return form
  const label = relabelled(item.label, asked)
  if (item.t === 'section' || item.t === 'note') return updateItem(form, { id, patch: { label } })

  const taken = apiNamesOf(form)
  taken.delete(item.api)
  const follows = !frozen && item.api === freeApiName(item.label, taken)
  const api = follows ? freeApiName(label, taken) : item.api
  const renamed = updateItem(form, { id, patch: { label, api } })

  const drawn = item.t === 'field' ? item.list : undefined
  const list = form.lists.find((candidate) => candidate.id === drawn)
  if (list === undefined || list.label.fr !== listLabel(item.label).fr) return renamed
  return withList(renamed, list.id, (current) => ({ ...current, label: listLabel(label) }))
}
