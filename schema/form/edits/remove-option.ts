import type { Issue } from '../../issue.ts'
import type { ListId, OptionId } from '../../rules/expression.ts'
import { whereUsed } from '../analysis/where-used.ts'
import type { FormDefinition } from '../form.ts'
import { withOptions } from './with-list.ts'

interface OptionPlace {
  list: ListId
  id: OptionId
}

/**
 * Takes away an option that was never published; a published one is archived instead, its answers keep their meaning.
 * One that a condition names stays (the form comes back unchanged): ask `optionRemovalIssues` first to say why.
 */
export function removeOption(form: FormDefinition, place: OptionPlace): FormDefinition {
  return optionRemovalIssues(form, place).length > 0 ? form : without(form, place)
}

const without = (form: FormDefinition, { list, id }: OptionPlace): FormDefinition =>
  withOptions(form, list, (options) => options.filter((option) => option.id !== id))

/** Why an option cannot be removed: the conditions that name it. Empty when it can. */
export function optionRemovalIssues(form: FormDefinition, { list, id }: OptionPlace): Issue[] {
  const at = form.lists.findIndex((one) => one.id === list && one.options.some((option) => option.id === id))
  if (at < 0) return [{ code: 'edit.unknown-item', path: [], severity: 'error' }]
  const users = whereUsed(form, { list, option: id })
    .filter(({ kind }) => kind !== 'case' && kind !== 'replaces')
    .map(({ label }) => `« ${label.fr} »`)
  if (users.length === 0) return []
  return [
    {
      code: 'edit.used-in-condition',
      path: ['lists', at],
      severity: 'error',
      params: { users: [...new Set(users)] },
    },
  ]
}
