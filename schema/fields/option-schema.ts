import { z } from 'zod'
import type { FieldOption, ValueContext } from './field-type.ts'
import { refuse } from './value-issue.ts'

/** The id of an option of the list. */
export const optionShape = (options: readonly FieldOption[]): z.ZodType<string> =>
  z
    .string()
    .max(100)
    .superRefine((id, context) => {
      if (!options.some((option) => option.id === id))
        refuse(context, 'answers.unknown-option', { option: id.slice(0, 100) })
    })

/** The id of an option that is still offered. */
export const optionValue = ({ options }: ValueContext): z.ZodType<string> =>
  optionShape(options).superRefine((id, context) => {
    const archived = options.find((option) => option.id === id)?.archived
    if (archived) refuse(context, 'answers.archived-option', { option: id })
  })

/** An option for people, or nothing when the list does not hold it. */
export const labelOf = (id: unknown, options: readonly FieldOption[]): FieldOption | undefined =>
  options.find((option) => option.id === id)
