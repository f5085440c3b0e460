import type { Id } from '../../rules/expression.ts'
import type { Field, FormDefinition, Item, ItemBase } from '../form.ts'
import { type Patch, patched } from './patch.ts'
import { withItem } from './place.ts'

/** What may be changed of an item; identity, kind and type are not. A property set to undefined is taken away. */
export type ItemPatch = Patch<Omit<ItemBase, 'id'>> & Patch<Omit<Field, 'id' | 't' | 'type' | keyof ItemBase>>

const COMMON: ReadonlySet<string> = new Set(['label', 'help', 'visible'])

/** Changes some properties of an item. Those that only a field has are left out for a section or a note. */
export const updateItem = (form: FormDefinition, { id, patch }: { id: Id; patch: ItemPatch }): FormDefinition => ({
  ...form,
  items: withItem(form.items, id, (item) => update(item, patch)),
})

function update(item: Item, patch: ItemPatch): Item {
  if (item.t === 'field') return patched(item, patch)
  const common = Object.fromEntries(Object.entries(patch).filter(([key]) => COMMON.has(key)))
  return patched(item, common)
}
