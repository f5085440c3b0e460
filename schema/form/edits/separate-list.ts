import type { FieldId, Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { findItem } from '../items.ts'
import { newList } from './add-field.ts'
import { updateItem } from './update-item.ts'

/**
 * Gives a field its own copy of the list it draws on. Options keep their ids, which are unique within a list only: the
 * answers already given and the conditions on them keep their meaning. In the API the field gets an enum of its own.
 */
export function separateList(
  form: FormDefinition,
  { field, newId }: { field: FieldId; newId: () => Id },
): FormDefinition {
  const item = findItem(form, field)
  const shared = item?.t === 'field' ? form.lists.find((list) => list.id === item.list) : undefined
  if (item?.t !== 'field' || shared === undefined) return form

  const id = newId()
  const copy = {
    ...shared,
    id,
    label: newList(item.label, item.type, newId).label,
    options: shared.options.map((option) => ({ ...option })),
  }
  return updateItem({ ...form, lists: [...form.lists, copy] }, { id: field, patch: { list: id } })
}
