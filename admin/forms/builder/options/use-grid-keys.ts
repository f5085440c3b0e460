import { type KeyboardEvent, useRef } from 'react'
import { gridStep } from './grid-keys.ts'

const INPUTS = 'input:not([type=hidden]), textarea'
const rowsOf = (table: Element) => [...table.querySelectorAll('[data-grid-row]')]
const inputsIn = (row: Element | undefined) => [...(row?.querySelectorAll<HTMLInputElement>(INPUTS) ?? [])]

/** The keys of a spreadsheet over the rows of a table, each marked `data-grid-row`: see `gridStep`. */
export function useGridKeys(onAdd: () => void, onMove: (row: number, to: number) => void) {
  const table = useRef<HTMLTableElement>(null)
  const focusCell = (row: number, column: number) => {
    if (table.current === null) return
    const rows = rowsOf(table.current)
    const input = inputsIn(rows[Math.min(row, rows.length - 1)])[column]
    input?.focus()
    input?.select()
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    if (!(target instanceof HTMLInputElement) || table.current === null || event.ctrlKey || event.metaKey) return
    const rows = rowsOf(table.current)
    const row = rows.findIndex((one) => one.contains(target))
    const inputs = inputsIn(rows[row])
    const column = inputs.indexOf(target)
    if (row < 0 || column < 0) return
    const step = gridStep(
      { key: event.key, alt: event.altKey, shift: event.shiftKey },
      { row, column },
      { rows: rows.length, columns: inputs.length },
      { start: target.selectionStart, end: target.selectionEnd, length: target.value.length },
    )
    if (step === null) return
    event.preventDefault()
    if (step.kind === 'focus') return focusCell(step.cell.row, step.cell.column)
    if (step.kind === 'add') onAdd()
    else onMove(step.row, step.to)
    const next = step.kind === 'add' ? { row: rows.length, column: step.column } : { row: step.to, column }
    requestAnimationFrame(() => focusCell(next.row, next.column))
  }

  return { table, onKeyDown, focusCell }
}
