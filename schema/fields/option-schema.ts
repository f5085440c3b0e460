import { z } from 'zod'
import type { OptionId } from '../rules/expression.ts'
import type { FieldOption, ValueCheck, ValueContext } from './field-type.ts'
import { inTurn, WRONG_TYPE } from './value-issue.ts'

/** Most options a JSON Schema names one by one; a longer list is told by its ids' shape only. */
const MOST_NAMED = 200

export const optionSchema = ({ options }: Pick<ValueContext, 'options'>): z.ZodType<string> => {
  const ids = options.filter(({ archived }) => !archived).map(({ id }) => id)
  return ids.length > 0 && ids.length <= MOST_NAMED ? z.enum(ids) : z.string().max(100)
}

/** The id of an option of the list. */
export const optionShape = ({ options }: Pick<ValueContext, 'options'>): ValueCheck => {
  const known = new Set(options.map(({ id }) => id))
  return (id) => {
    if (typeof id !== 'string' || id.length > 100) return WRONG_TYPE
    return known.has(id) ? undefined : { code: 'answers.unknown-option', params: { option: id } }
  }
}

/** The id of an option that is still offered. */
export const optionCheck = ({ options }: Pick<ValueContext, 'options'>): ValueCheck => {
  const archived = new Set(options.filter((option) => option.archived).map(({ id }) => id))
  return inTurn(optionShape({ options }), (id) =>
    typeof id === 'string' && archived.has(id)
      ? { code: 'answers.archived-option', params: { option: id } }
      : undefined,
  )
}

const BY_ID = new WeakMap<readonly FieldOption[], ReadonlyMap<OptionId, FieldOption>>()

/** An option for people, or nothing when the list does not hold it. */
export const labelOf = (id: unknown, options: readonly FieldOption[]): FieldOption | undefined => {
  if (typeof id !== 'string') return undefined
  if (options.length < 8) return options.find((option) => option.id === id)
  const byId = BY_ID.get(options) ?? new Map(options.map((option) => [option.id, option]))
  BY_ID.set(options, byId)
  return byId.get(id)
}
