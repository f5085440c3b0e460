import type { Id } from '../../rules/expression.ts'
import { FORM_SPEC, type FormDefinition, type Item, type OptionList } from '../form.ts'
import { itemsIn } from '../items.ts'
import { outermost } from './outermost.ts'

/** A part of a form that can be kept on a clipboard, as JSON: items in reading order, and the lists their fields draw on. */
export interface FormFragment {
  spec: typeof FORM_SPEC
  /** The form it comes from: what its conditions read there is there again when it is pasted in it. */
  from: Id
  items: Item[]
  lists: OptionList[]
}

/** Copies items, with what they hold, to a clipboard. The form does not change. */
export function copyItems(form: FormDefinition, { ids }: { ids: readonly Id[] }): FormFragment {
  const items = outermost(form, ids)
  const drawn = new Set<string | undefined>()
  const visit = (item: Item): void => {
    if (item.t === 'field') drawn.add(item.list)
    for (const inside of itemsIn(item)) visit(inside)
  }
  for (const item of items) visit(item)
  return { spec: FORM_SPEC, from: form.id, items, lists: form.lists.filter((list) => drawn.has(list.id)) }
}
