import type { Item } from '../form/form.ts'
import { itemsIn } from '../form/items.ts'
import type { FormChange } from './change.ts'
import type { PatchOp, Space } from './patch-op.ts'

/** One element of a form, told apart from those of other sequences: `form`, `items/f_mobility`, `options/l_steps/o_1`. */
export type ElementKey = string

/** The key of an element of a sequence; only options need their list. */
export const keyOf = (space: Space, of: string | null, id: string): ElementKey =>
  space === 'options' ? `options/${of}/${id}` : `${space}/${id}`

/** The element an operation changes. */
export function opElement(op: PatchOp): ElementKey {
  if (op.in === 'form') return 'form'
  return keyOf(op.in, op.of, op.do === 'insert' ? op.element.id : op.id)
}

const SPACES: { readonly [what: string]: Space } = {
  section: 'items',
  repeat: 'items',
  field: 'items',
  note: 'items',
  list: 'lists',
  option: 'options',
  computed: 'computed',
  rule: 'rules',
  check: 'checks',
  case: 'cases',
}

/** The element a change is about. */
export function changeElement({ subject, params }: FormChange): ElementKey {
  const space = typeof params.what === 'string' && Object.hasOwn(SPACES, params.what) ? SPACES[params.what] : undefined
  return space === undefined ? 'form' : keyOf(space, typeof params.listId === 'string' ? params.listId : null, subject)
}

/** An item and all it holds. */
export const withHeld = (item: Item): Item[] => [item, ...itemsIn(item).flatMap(withHeld)]
