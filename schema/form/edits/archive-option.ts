import type { ListId, OptionId } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { updateOption } from './update-option.ts'

/** An option is offered no longer; the answers that name it keep their meaning. */
export const archiveOption = (form: FormDefinition, { list, id }: { list: ListId; id: OptionId }): FormDefinition => {
  const option = form.lists.find((one) => one.id === list)?.options.find((one) => one.id === id)
  if (option === undefined || option.archived === true) return form
  return updateOption(form, { list, id, patch: { archived: true } })
}
