import type { Issue } from '../../issue.ts'
import type { Expr, Id, ListId } from '../../rules/expression.ts'
import { checkExpression } from '../../rules/type-check.ts'
import { referencesOf } from '../../rules/walk.ts'
import { expressionsOf } from '../expressions.ts'
import type { FormDefinition, Item } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { itemsIn } from '../items.ts'
import { adoptLists } from './adopt-lists.ts'
import type { FormFragment } from './copy-items.ts'
import { apiNamesOf, freeApiName } from './free-api-name.ts'
import { type ExpressionProperty, mapExpressions } from './map-expressions.ts'
import { patched } from './patch.ts'
import { atEnd, holding, insertAt, isHolder, type Place, withItem } from './place.ts'
import { renamedReferences } from './renamed-references.ts'

export interface PasteItems {
  fragment: FormFragment
  place?: Place
  newId: () => Id
}

/**
 * Pastes a fragment into the form it comes from or into another one: ids are new, API names made free, lists matched
 * with those of the form or copied. A condition that reads something that did not come along is dropped:
 * `pasteIssues` says which. A place that cannot hold the items leaves the form as it is.
 */
export const pasteItems = (form: FormDefinition, paste: PasteItems): FormDefinition => pasted(form, paste).form

/** The conditions that pasting leaves behind, item by item: warnings, since the items are pasted all the same. */
export const pasteIssues = (form: FormDefinition, paste: PasteItems): Issue[] =>
  pasted(form, paste).dropped.map((item) => ({
    code: 'edit.condition-dropped',
    path: ['items', item.id],
    severity: 'warning',
    params: { label: item.label },
  }))

interface Pasting {
  readonly ids: ReadonlyMap<Id, Id>
  readonly lists: ReadonlyMap<ListId, ListId>
  readonly taken: Set<string>
  readonly isSameForm: boolean
  readonly dropped: Set<Item>
}

function pasted(
  form: FormDefinition,
  { fragment, place, newId }: PasteItems,
): { form: FormDefinition; dropped: Item[] } {
  const nothing = { form, dropped: [] }
  if (fragment.items.length === 0) return nothing
  const adopted = adoptLists(form, fragment.lists, newId)
  const pasting: Pasting = {
    ids: new Map(everyItem(fragment.items).map(({ id }) => [id, newId()])),
    lists: adopted.names,
    taken: apiNamesOf(form),
    isSameForm: fragment.from === form.id,
    dropped: new Set(),
  }
  let items: readonly Item[] = form.items
  let at = place ?? atEnd(items)
  for (const original of fragment.items) {
    const copy = renewed(original, pasting)
    const next = insertAt(items, at, copy)
    if (next === null) return nothing
    items = next
    at = { kind: 'after', item: copy.id }
  }
  const whole = { ...form, items: [...items], lists: adopted.lists }
  return checked(whole, new Set(pasting.ids.values()), pasting.dropped)
}

const everyItem = (items: readonly Item[]): Item[] => items.flatMap((item) => [item, ...everyItem(itemsIn(item))])

function renewed(item: Item, pasting: Pasting): Item {
  const { ids, lists, isSameForm } = pasting
  const isOwn = (expr: Expr): boolean => {
    const { fields, computed } = referencesOf(expr)
    return computed.size === 0 && [...fields].every((id) => ids.has(id))
  }
  let lost = false
  const read = mapExpressions(item, (expr) => {
    if (isSameForm || isOwn(expr)) return renamedReferences(expr, ids)
    lost = true
    return undefined
  })
  const copy = patched(read, {
    id: ids.get(item.id) ?? item.id,
    ...(item.t === 'field' || item.t === 'repeat' ? { api: freeName(item, pasting) } : {}),
    ...(item.t === 'field' ? { replaces: undefined } : {}),
    // In the same form, two fields cannot both be the one that national exports read.
    ...(item.t === 'field' && isSameForm ? { concept: undefined } : {}),
    ...(item.t === 'field' && item.list !== undefined ? { list: lists.get(item.list) ?? item.list } : {}),
  })
  const held = isHolder(copy)
    ? holding(
        copy,
        copy.items.map((inside) => renewed(inside, pasting)),
      )
    : copy
  if (lost) pasting.dropped.add(held)
  return held
}

function freeName({ api, label }: Pick<Item, 'label'> & { api: string }, { taken }: Pasting): string {
  const name = taken.has(api) ? freeApiName(label, taken) : api
  taken.add(name)
  return name
}

/** Without the conditions that mean nothing where the items now stand: read across the rows of a group, for one. */
function checked(
  form: FormDefinition,
  added: ReadonlySet<Id>,
  dropped: ReadonlySet<Item>,
): { form: FormDefinition; dropped: Item[] } {
  const { environment, byId } = indexOf(form)
  const lost = new Map<Id, Set<ExpressionProperty>>()
  for (const { owner, expr, expected, path, group } of expressionsOf(form)) {
    if (!added.has(owner) || checkExpression(expr, expected, environment, path, group).issues.length === 0) continue
    lost.set(owner, (lost.get(owner) ?? new Set()).add(propertyAt(path)))
  }
  let items = form.items
  for (const [id, properties] of lost) {
    items = withItem(items, id, (item) => mapExpressions(item, (expr, key) => (properties.has(key) ? undefined : expr)))
  }
  const ids = new Set([...lost.keys(), ...[...dropped].map(({ id }) => id)])
  return { form: { ...form, items }, dropped: [...ids].flatMap((id) => byId.get(id)?.item ?? []) }
}

function propertyAt(path: readonly (string | number)[]): ExpressionProperty {
  const last = path.at(-1)
  if (path.at(-2) === 'evidence') return 'evidence'
  return last === 'required' || last === 'readOnly' || last === 'default' || last === 'rowLabel' ? last : 'visible'
}
