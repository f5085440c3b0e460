import { sentences } from '../../i18n/index.ts'
import type { Expr, Id } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { FormDefinition, Item } from '../form.ts'
import { placedItems } from '../items.ts'
import { apiNamesOf, freeApiName } from './free-api-name.ts'
import { insertAt } from './place.ts'
import { idsInside } from './removal-issues.ts'

/**
 * Copies an item right after itself, with what it holds. Fields get new ids and API names; conditions inside the copy
 * that read a copied field read its copy; option lists are shared. `copyId` is the id of the copy itself.
 */
export function duplicateItem(
  form: FormDefinition,
  { id, copyId, newId }: { id: Id; copyId: Id; newId: () => Id },
): FormDefinition {
  const original = placedItems(form).find(({ item }) => item.id === id)?.item
  if (!original) return form
  const ids = new Map([...idsInside(form, id)].map((old) => [old, old === id ? copyId : newId()]))
  const copy = copied(original, { ids, taken: apiNamesOf(form), top: id })
  const items = insertAt(form.items, { kind: 'after', item: id }, copy)
  return items ? { ...form, items } : form
}

interface Copying {
  readonly ids: ReadonlyMap<Id, Id>
  readonly taken: Set<string>
  readonly top: Id
}

function copied(item: Item, copying: Copying): Item {
  const common = {
    id: copying.ids.get(item.id) ?? item.id,
    label: item.id === copying.top ? copyLabel(item.label) : item.label,
    ...(item.visible ? { visible: renamed(item.visible, copying.ids) } : {}),
  }
  if (item.t === 'note') return { ...item, ...common }
  if (item.t === 'section') return { ...item, ...common, items: item.items.map((one) => copied(one, copying)) }
  const api = freeApiName(common.label, copying.taken)
  copying.taken.add(api)
  // What national exports and older versions say of the original is not true of its copy.
  const { concept: _concept, replaces: _replaces, ...kept } = item
  return {
    ...kept,
    ...common,
    api,
    ...(item.required === undefined
      ? {}
      : { required: item.required === true ? true : renamed(item.required, copying.ids) }),
    ...(item.readOnly === undefined
      ? {}
      : { readOnly: item.readOnly === true ? true : renamed(item.readOnly, copying.ids) }),
    ...(item.default ? { default: renamed(item.default, copying.ids) } : {}),
  }
}

function renamed(expr: Expr, ids: ReadonlyMap<Id, Id>): Expr {
  if ('f' in expr) return { f: ids.get(expr.f) ?? expr.f }
  return 'op' in expr ? { ...expr, a: expr.a.map((arg) => renamed(arg, ids)) } : expr
}

function copyLabel(label: L10n): L10n {
  const texts = Object.entries(label).map(
    ([tag, text]) => [tag, sentences(tag === 'en' ? 'en' : 'fr').words.copyOf(text)] as const,
  )
  return { ...Object.fromEntries(texts), fr: sentences('fr').words.copyOf(label.fr) }
}
