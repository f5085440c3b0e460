import { type Id, itemsIn } from '../../../../schema/index.ts'
import type { OutlineRow } from './outline-rows.ts'

export type TreeStep = { kind: 'focus'; id: Id | null } | { kind: 'open' | 'close'; id: Id }

/**
 * What a key does in the tree, after the WAI-ARIA tree pattern; null when the key means nothing here.
 * `row` null is the form's own line, above every other.
 */
export function nextFocus(
  key: string,
  row: OutlineRow | null,
  rows: readonly OutlineRow[],
  closed: ReadonlySet<Id>,
): TreeStep | null {
  const index = row === null ? -1 : rows.indexOf(row)
  const at = (position: number): TreeStep => ({ kind: 'focus', id: rows[position]?.item.id ?? null })
  const holds = row !== null && itemsIn(row.item).length > 0

  switch (key) {
    case 'ArrowDown':
      return index + 1 < rows.length ? at(index + 1) : null
    case 'ArrowUp':
      return index >= 0 ? at(index - 1) : null
    case 'Home':
      return { kind: 'focus', id: null }
    case 'End':
      return at(rows.length - 1)
    case 'ArrowRight':
      if (row === null) return rows.length > 0 ? at(0) : null
      if (!holds) return null
      return closed.has(row.item.id) ? { kind: 'open', id: row.item.id } : at(index + 1)
    case 'ArrowLeft':
      if (row === null) return null
      return holds && !closed.has(row.item.id) ? { kind: 'close', id: row.item.id } : { kind: 'focus', id: row.parent }
    default:
      return null
  }
}
