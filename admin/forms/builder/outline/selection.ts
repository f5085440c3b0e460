import type { Id } from '../../../../schema/index.ts'
import type { OutlineRow } from './outline-rows.ts'

/** What a click or a key chooses: the lines, and the one whose settings are shown. */
export interface Choice {
  readonly ids: ReadonlySet<Id>
  readonly primary: Id
}

/** The lines from one to another, both in, in the order of the outline; the last one is the primary. */
export function choiceBetween(rows: readonly OutlineRow[], anchor: Id | null, to: Id): Choice {
  const ids = rows.map(({ item }) => item.id)
  const end = ids.indexOf(to)
  const start = anchor === null ? end : ids.indexOf(anchor)
  if (start < 0 || end < 0) return { ids: new Set([to]), primary: to }
  return { ids: new Set(ids.slice(Math.min(start, end), Math.max(start, end) + 1)), primary: to }
}

/** One line more, or one less; at least one stays chosen. */
export function choiceWith(chosen: ReadonlySet<Id>, id: Id): Choice {
  const without = [...chosen].filter((one) => one !== id)
  const last = without.at(-1)
  if (chosen.has(id) && last !== undefined) return { ids: new Set(without), primary: last }
  return { ids: new Set([...chosen, id]), primary: id }
}
