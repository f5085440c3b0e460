import type { Issue } from '../../issue.ts'
import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { itemsRemovalIssues } from './remove-items.ts'

/** Why an item cannot be removed: what else in the form reads it. Empty when it can. */
export const removalIssues = (form: FormDefinition, { id }: { id: Id }): Issue[] =>
  itemsRemovalIssues(form, { ids: [id] })
