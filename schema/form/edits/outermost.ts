import type { Id } from '../../rules/expression.ts'
import type { FormDefinition, Item } from '../form.ts'
import { indexOf } from '../form-index.ts'

/** The chosen items in reading order, without those that another chosen one holds. */
export function outermost(form: FormDefinition, ids: readonly Id[]): Item[] {
  const chosen = new Set(ids)
  return indexOf(form).placed.flatMap(({ item, parents }) =>
    chosen.has(item.id) && !parents.some(({ id }) => chosen.has(id)) ? [item] : [],
  )
}
