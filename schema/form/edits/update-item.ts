import type { Id } from '../../rules/expression.ts'
import type { Field, FormDefinition, Item, ItemBase, Repeat } from '../form.ts'
import { indexOf } from '../form-index.ts'
import { type Patch, patched } from './patch.ts'
import { withItem } from './place.ts'

/** What may be changed of an item; identity, kind and type are not. A property set to undefined is taken away. */
export type ItemPatch = Patch<Omit<ItemBase, 'id'>> &
  Patch<Omit<Field, 'id' | 't' | 'type' | keyof ItemBase>> &
  Patch<Pick<Repeat, 'min' | 'max' | 'rowLabel'>>

const COMMON = ['label', 'help', 'visible']
const OF_GROUP = ['min', 'max', 'rowLabel']

/** Changes some properties of an item. Those that its kind of item does not have are left out. */
export const updateItem = (form: FormDefinition, { id, patch }: { id: Id; patch: ItemPatch }): FormDefinition =>
  indexOf(form).byId.has(id) ? { ...form, items: withItem(form.items, id, (item) => update(item, patch)) } : form

function update(item: Item, patch: ItemPatch): Item {
  const suits = (key: string): boolean => {
    if (item.t === 'field') return !OF_GROUP.includes(key)
    return COMMON.includes(key) || (item.t === 'repeat' && (key === 'api' || OF_GROUP.includes(key)))
  }
  return patched(item, Object.fromEntries(Object.entries(patch).filter(([key]) => suits(key))))
}
