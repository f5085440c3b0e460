import type { ListId, OptionId } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { withOptions } from './with-list.ts'

/** Puts an option at a position of its list, counted from 0 without it; a position beyond the end is the end. */
export function moveOption(
  form: FormDefinition,
  { list, id, position }: { list: ListId; id: OptionId; position: number },
): FormDefinition {
  const options = form.lists.find((one) => one.id === list)?.options ?? []
  const moved = options.find((option) => option.id === id)
  if (moved === undefined) return form
  return withOptions(form, list, () =>
    options.filter((option) => option !== moved).toSpliced(Math.max(0, position), 0, moved),
  )
}
