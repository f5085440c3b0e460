import type { ListId, OptionId } from '../../rules/expression.ts'
import type { FormDefinition, Option } from '../form.ts'
import { type Patch, patched } from './patch.ts'

export type OptionPatch = Patch<Omit<Option, 'id'>>

/** Changes some properties of an option; one set to undefined is taken away. Archiving is `{ archived: true }`. */
export const updateOption = (
  form: FormDefinition,
  { list, id, patch }: { list: ListId; id: OptionId; patch: OptionPatch },
): FormDefinition => ({
  ...form,
  lists: form.lists.map((one) => {
    if (one.id !== list) return one
    return { ...one, options: one.options.map((option) => (option.id === id ? patched(option, patch) : option)) }
  }),
})
