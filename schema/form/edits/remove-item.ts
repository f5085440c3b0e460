import type { Id } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { removeItems } from './remove-items.ts'

/**
 * Removes an item from the draft, with what it holds, the lists that nothing else draws on and what golden cases say of
 * it. An item that something reads stays (the form comes back unchanged): ask `removalIssues` first to say why.
 */
export const removeItem = (form: FormDefinition, { id }: { id: Id }): FormDefinition => removeItems(form, { ids: [id] })
