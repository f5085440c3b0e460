import type { FieldId } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { findItem } from '../items.ts'
import { updateItem } from './update-item.ts'

/** A field is asked no longer; its answers are kept. */
export const archiveItem = (form: FormDefinition, { id }: { id: FieldId }): FormDefinition => {
  const item = findItem(form, id)
  return item?.t === 'field' && !item.archived ? updateItem(form, { id, patch: { archived: true } }) : form
}
