import type { Id } from '../../rules/expression.ts'
import type { Field, FormDefinition, Item, ItemBase, Repeat } from '../form.ts'
import { type Patch, patched } from './patch.ts'
import { withItem } from './place.ts'

/** What may be changed of an item; identity, kind and type are not. A property set to undefined is taken away. */
export type ItemPatch = Patch<Omit<ItemBase, 'id'>> &
  Patch<Omit<Field, 'id' | 't' | 'type' | keyof ItemBase>> &
  Patch<Pick<Repeat, 'min' | 'max' | 'rowLabel'>>

const COMMON = ['label', 'help', 'visible']
const OF_GROUPS = ['min', 'max', 'rowLabel']
/** What each kind of item takes of a patch; a field, all but what is a group's. */
const TAKEN = {
  section: new Set(COMMON),
  note: new Set(COMMON),
  repeat: new Set([...COMMON, 'api', ...OF_GROUPS]),
} as const

/** Changes some properties of an item. Those that only another kind of item has are left out. */
export const updateItem = (form: FormDefinition, { id, patch }: { id: Id; patch: ItemPatch }): FormDefinition => ({
  ...form,
  items: withItem(form.items, id, (item) => update(item, patch)),
})

function update(item: Item, patch: ItemPatch): Item {
  const { t } = item
  const takes = (key: string): boolean => (t === 'field' ? !OF_GROUPS.includes(key) : TAKEN[t].has(key))
  return patched(item, Object.fromEntries(Object.entries(patch).filter(([key]) => takes(key))))
}
