import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'

/** The item and everything it holds. */
export const idsInside = (form: FormDefinition, id: Id): ReadonlySet<Id> =>
  new Set(
    indexOf(form)
      .placed.filter(({ item, parents }) => item.id === id || parents.some((parent) => parent.id === id))
      .map(({ item }) => item.id),
  )
