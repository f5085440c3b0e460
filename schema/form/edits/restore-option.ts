import type { ListId, OptionId } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { updateOption } from './update-option.ts'

/** An archived option is offered again. */
export const restoreOption = (form: FormDefinition, { list, id }: { list: ListId; id: OptionId }): FormDefinition => {
  const option = form.lists.find((one) => one.id === list)?.options.find((one) => one.id === id)
  if (option === undefined || option.archived === undefined) return form
  return updateOption(form, { list, id, patch: { archived: undefined } })
}
