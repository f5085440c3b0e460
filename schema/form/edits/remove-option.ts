import type { Issue } from '../../issue.ts'
import type { ListId, OptionId } from '../../rules/expression.ts'
import { expressionsOf } from '../expressions.ts'
import type { FormDefinition } from '../form.ts'
import { validateForm } from '../validate.ts'
import { nameOf } from './ids-inside.ts'
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
  // An id may stand in several lists: only the types tell which list a condition means.
  const known = new Set(validateForm(form).map(located))
  const broken = validateForm(without(form, { list, id })).map(located)
  const users = expressionsOf(form)
    .filter(({ path }) => broken.some((one) => !known.has(one) && one.startsWith(`${path.join('/')}/`)))
    .map(({ owner }) => `« ${nameOf(form, owner)} »`)
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

const located = ({ path, code }: Issue): string => `${path.join('/')}/ ${code}`
