import { type FormDefinition, type Id, type Item, itemsIn } from '../../../../schema/index.ts'
import { foldText } from './fold-text.ts'

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

/** Questions often asked of a form; each keeps the lines it is true of. */
export const OUTLINE_FILTERS = ['required', 'conditional', 'sensitive', 'archived', 'troubled'] as const
export type OutlineFilter = (typeof OUTLINE_FILTERS)[number]

export interface Looked {
  readonly query: string
  readonly filter: OutlineFilter | null
  readonly issueCounts: ReadonlyMap<Id, number>
}

/** Whether a line is what is looked for: the words in its wording, API name, options or concepts, accents and case apart. */
export function rowMatches(
  form: FormDefinition,
  { item }: OutlineRow,
  { query, filter, issueCounts }: Looked,
): boolean {
  if (filter !== null && !passes[filter](item, issueCounts)) return false
  const wanted = foldText(query.trim())
  return wanted === '' || textsOf(form, item).some((text) => foldText(text).includes(wanted))
}

const passes: { readonly [F in OutlineFilter]: (item: Item, issueCounts: ReadonlyMap<Id, number>) => boolean } = {
  required: (item) => item.t === 'field' && item.required !== undefined,
  conditional: (item) => item.visible !== undefined,
  sensitive: (item) => item.t === 'field' && (item.sensitivity ?? 'standard') !== 'standard',
  archived: (item) => item.t === 'field' && item.archived === true,
  troubled: (item, issueCounts) => (issueCounts.get(item.id) ?? 0) > 0,
}

function textsOf(form: FormDefinition, item: Item): string[] {
  const wording = [...Object.values(item.label), ...Object.values(item.help ?? {})]
  if (item.t === 'repeat') return [...wording, item.api]
  if (item.t !== 'field') return wording
  const options = form.lists.find((list) => list.id === item.list)?.options ?? []
  return [...wording, item.api, ...(item.concept ?? []), ...options.flatMap(({ label }) => Object.values(label))]
}
