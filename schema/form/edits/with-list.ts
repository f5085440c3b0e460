import type { ListId } from '../../rules/expression.ts'
import type { FormDefinition, Option, OptionList } from '../form.ts'

/** The form with one of its lists changed; the same form when the list is not there. */
export const withList = (form: FormDefinition, id: ListId, change: (list: OptionList) => OptionList): FormDefinition =>
  form.lists.some((list) => list.id === id)
    ? { ...form, lists: form.lists.map((list) => (list.id === id ? change(list) : list)) }
    : form

/** The form with the options of one of its lists changed. */
export const withOptions = (
  form: FormDefinition,
  id: ListId,
  change: (options: Option[]) => Option[],
): FormDefinition => withList(form, id, (list) => ({ ...list, options: change(list.options) }))
