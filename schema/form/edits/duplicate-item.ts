import type { Expr, Id } from '../../rules/expression.ts'
import type { L10n } from '../../text.ts'
import type { Field, FormDefinition, Item } from '../form.ts'
import { placedItems } from '../items.ts'
import { copiedLabel } from './copied-label.ts'
import { apiNamesOf, freeApiName } from './free-api-name.ts'
import { idsInside } from './ids-inside.ts'
import { insertAt } from './place.ts'
import { renamedReferences } from './renamed-references.ts'

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
    label: item.id === copying.top ? copiedLabel(item.label) : item.label,
    ...(item.visible ? { visible: renamedReferences(item.visible, copying.ids) } : {}),
  }
  switch (item.t) {
    case 'note':
      return { ...item, ...common }
    case 'section':
      return { ...item, ...common, items: item.items.map((one) => copied(one, copying)) }
    case 'repeat':
      return {
        ...item,
        ...common,
        api: freeName(common.label, copying),
        items: item.items.map((one) => copied(one, copying)).filter((one) => one.t === 'field' || one.t === 'note'),
        ...(item.rowLabel ? { rowLabel: renamedReferences(item.rowLabel, copying.ids) } : {}),
      }
    case 'field':
      return copiedField(item, common, copying)
  }
}

function freeName(label: L10n, { taken }: Copying): string {
  const api = freeApiName(label, taken)
  taken.add(api)
  return api
}

function copiedField(field: Field, common: Pick<Field, 'id' | 'label'>, copying: Copying): Field {
  // What national exports and older versions say of the original is not true of its copy.
  const { concept: _concept, replaces: _replaces, ...kept } = field
  const copy: Field = { ...kept, ...common, api: freeName(common.label, copying) }
  const again = (condition: true | Expr): true | Expr =>
    condition === true ? true : renamedReferences(condition, copying.ids)
  if (field.required !== undefined) copy.required = again(field.required)
  if (field.readOnly !== undefined) copy.readOnly = again(field.readOnly)
  if (field.default) copy.default = renamedReferences(field.default, copying.ids)
  if (field.evidence) copy.evidence = { ...field.evidence, required: again(field.evidence.required) }
  return copy
}
