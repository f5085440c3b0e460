import type { FieldId } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { findItem } from '../items.ts'
import { updateItem } from './update-item.ts'

/** An archived field is asked again. */
export const restoreItem = (form: FormDefinition, { id }: { id: FieldId }): FormDefinition => {
  const item = findItem(form, id)
  return item?.t === 'field' && item.archived ? updateItem(form, { id, patch: { archived: undefined } }) : form
}
