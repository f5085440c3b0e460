import {
  type FormDefinition,
  fieldsOf,
  findItem,
  type Id,
  type Issue,
  type Item,
  itemsIn,
} from '../../../../schema/index.ts'

/** What an issue of the form document is about: an item of the outline, or the form itself (null). */
export function locateIssue(form: FormDefinition, issue: Pick<Issue, 'path'>): Id | null {
  const [root, ...rest] = issue.path.map(String)
  if (root === undefined) return null
  if (root === 'items') return deepestItem(form.items, rest)
  if (root === 'lists') return userOfList(form, Number(rest[0]))
  return findItem(form, root)?.id ?? null
}

/** Follows `0.items.2.label` down to the last item it crosses. */
function deepestItem(items: readonly Item[], path: readonly string[]): Id | null {
  const [index, property, ...rest] = path
  const item = items[Number(index)]
  if (item === undefined) return null
  const inside = property === 'items' ? deepestItem(itemsIn(item), rest) : null
  return inside ?? item.id
}

/** A problem of an option list is shown on the first field that uses it. */
function userOfList(form: FormDefinition, index: number): Id | null {
  const list = form.lists[index]
  return (list && fieldsOf(form).find((field) => field.list === list.id)?.id) ?? null
}
