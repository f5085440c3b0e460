import type { Issue } from '../../issue.ts'
import type { Id } from '../../rules/expression.ts'
import type { UseKind } from '../analysis/use.ts'
import { whereUsed } from '../analysis/where-used.ts'
import type { FormDefinition } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { fieldsOf } from '../items.ts'
import { withoutFields } from './case-without-fields.ts'
import { idsInside } from './ids-inside.ts'
import { withoutItem } from './place.ts'

/**
 * Removes several items at once, with what they hold, the lists nothing else draws on and what golden cases say of them.
 * When something else reads one of them the form comes back unchanged: ask `itemsRemovalIssues` first to say why.
 */
export function removeItems(form: FormDefinition, { ids }: { ids: readonly Id[] }): FormDefinition {
  if (itemsRemovalIssues(form, { ids }).length > 0) return form
  const gone = allInside(form, ids)
  const without = { ...form, items: ids.reduce((items, id) => withoutItem(items, id), form.items) }
  const stillDrawn = new Set(fieldsOf(without).map((field) => field.list))
  const wasDrawn = new Set(fieldsOf(form).map((field) => field.list))
  return {
    ...without,
    lists: form.lists.filter((list) => stillDrawn.has(list.id) || !wasDrawn.has(list.id)),
    cases: form.cases.map((one) => withoutFields(one, gone)),
  }
}

const allInside = (form: FormDefinition, ids: readonly Id[]): ReadonlySet<Id> =>
  new Set(ids.flatMap((id) => [...idsInside(form, id)]))

/** Why items cannot be removed together: what else in the form reads them, item by item. Empty when they can. */
export function itemsRemovalIssues(form: FormDefinition, { ids }: { ids: readonly Id[] }): Issue[] {
  const index = indexOf(form)
  if (ids.length === 0 || ids.some((id) => !index.byId.has(id))) {
    return [{ code: 'edit.unknown-item', path: [], severity: 'error' }]
  }
  const gone = allInside(form, ids)
  return ids.flatMap((id): Issue[] => {
    const uses = whereUsed(form, { ids: idsInside(form, id) })
    const users = new Set(
      uses.filter(({ kind, owner }) => !gone.has(owner) && !HARMLESS.has(kind)).map(({ label }) => label.fr),
    )
    if (users.size === 0) return []
    return [
      {
        code: 'edit.used-in-condition',
        path: index.byId.get(id)?.path ?? [],
        severity: 'error',
        params: { users: [...users].map((user) => `« ${user} »`) },
      },
    ]
  })
}

/** Uses that a removal leaves valid: an old answer is still copied from, a case says what has become of it. */
const HARMLESS: ReadonlySet<UseKind> = new Set(['case', 'replaces'])
