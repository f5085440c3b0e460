import { type FormDefinition, type Id, type Item, itemsIn } from '../../../../schema/index.ts'

/** One line of the outline, depth first. `level` starts at 2: the form itself is level 1. */
export interface OutlineRow {
  item: Item
  level: number
  parent: Id | null
  position: number
  siblings: number
}

function rowsUnder(items: readonly Item[], parent: Id | null, level: number, closed: ReadonlySet<Id>): OutlineRow[] {
  return items.flatMap((item, index) => [
    { item, level, parent, position: index + 1, siblings: items.length },
    ...(closed.has(item.id) ? [] : rowsUnder(itemsIn(item), item.id, level + 1, closed)),
  ])
}

/** The lines to show, sections and groups in `closed` folded. */
export const outlineRows = (form: FormDefinition, closed: ReadonlySet<Id> = new Set()): OutlineRow[] =>
  rowsUnder(form.items, null, 2, closed)

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether the item's wording or API name holds the words looked for, accents and case apart. */
export function rowMatches(row: OutlineRow, query: string): boolean {
  const wanted = fold(query.trim())
  const item = row.item
  const texts = [...Object.values(item.label), item.t === 'field' || item.t === 'repeat' ? item.api : '']
  return texts.some((text) => fold(text).includes(wanted))
}
