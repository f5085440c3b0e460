import type { Issue } from '../../issue.ts'
import type { ListId } from '../../rules/expression.ts'
import type { FormDefinition } from '../form.ts'
import { fieldsOf } from '../items.ts'

/** Takes away a list that no field draws on; another one stays: ask `listRemovalIssues` first to say why. */
export const removeList = (form: FormDefinition, { id }: { id: ListId }): FormDefinition =>
  listRemovalIssues(form, { id }).length > 0 ? form : { ...form, lists: form.lists.filter((list) => list.id !== id) }

/** Why a list cannot be removed: the fields that draw on it. Empty when it can. */
export function listRemovalIssues(form: FormDefinition, { id }: { id: ListId }): Issue[] {
  const at = form.lists.findIndex((list) => list.id === id)
  if (at < 0) return [{ code: 'edit.unknown-item', path: [], severity: 'error' }]
  const users = fieldsOf(form).flatMap((field) => (field.list === id ? [`« ${field.label.fr} »`] : []))
  if (users.length === 0) return []
  return [{ code: 'edit.list-in-use', path: ['lists', at], severity: 'error', params: { users } }]
}
