import type { Issue } from '../../issue.ts'
import type { Id } from '../../rules/expression.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { FormDefinition, Item } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { holding, isHolder, withItem, withoutItem } from './place.ts'
import { shownWhen } from './shown-when.ts'

export interface MergeSections {
  /** The section that stays, with its own wording. */
  into: Id
  /** The section that goes, once what it holds stands at the end of the other. */
  from: Id
}

/**
 * Makes two sections one. What came from a section with a condition keeps it; when the section that stays has another
 * condition, the form comes back unchanged: ask `mergeIssues` first to say why.
 */
export function mergeSections(form: FormDefinition, { into, from }: MergeSections): FormDefinition {
  const target = indexOf(form).byId.get(into)?.item
  const source = indexOf(form).byId.get(from)?.item
  if (mergeIssues(form, { into, from }).length > 0 || source?.t !== 'section' || target === undefined) return form
  const added =
    target.visible === undefined ? source.items.map((item) => shownWhen(item, source.visible)) : source.items
  return { ...form, items: withItem(withoutItem(form.items, from), into, (item) => withMore(item, added)) }
}

const withMore = (item: Item, added: readonly Item[]): Item =>
  isHolder(item) ? holding(item, [...item.items, ...added]) : item

/** Why two sections cannot be made one. Empty when they can. */
export function mergeIssues(form: FormDefinition, { into, from }: MergeSections): Issue[] {
  const { byId } = indexOf(form)
  const target = byId.get(into)
  const source = byId.get(from)
  const nested = target?.parents.some(({ id }) => id === from) || source?.parents.some(({ id }) => id === into)
  if (target?.item.t !== 'section' || source?.item.t !== 'section' || into === from || nested) {
    return [{ code: 'edit.unknown-item', path: [], severity: 'error' }]
  }
  const { visible } = target.item
  if (visible === undefined || canonicalJson(visible) === canonicalJson(source.item.visible)) return []
  return [{ code: 'edit.conditions-differ', path: target.path, severity: 'error' }]
}
