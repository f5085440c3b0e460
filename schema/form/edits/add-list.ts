import type { Id, ListId } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition } from '../form.ts'
import { newList } from './add-field.ts'
import { newLabel } from './new-label.ts'

export interface AddList {
  id: ListId
  label?: L10n
  /** Whether its order means something: its options then bear the scores 0 and 1. */
  ordered?: true
  newId: () => Id
}

/** Adds a list with two options to start from. An id already taken changes nothing. */
export function addList(form: FormDefinition, { id, label, ordered, newId }: AddList): FormDefinition {
  if (form.lists.some((list) => list.id === id)) return form
  const name = label ?? newLabel(({ newList: text }) => text)
  const list = { ...newList(name, ordered ? 'scale' : 'choice', newId), id, label: name }
  return { ...form, lists: [...form.lists, list] }
}
