/** One cell of a table of inputs: its row, and its column counted from 0. */
export interface Cell {
  readonly row: number
  readonly column: number
}

/** The text of the input around its caret, told by the browser; both null where there is no caret. */
export interface Caret {
  readonly start: number | null
  readonly end: number | null
  readonly length: number
}

export type GridStep =
  | { readonly kind: 'focus'; readonly cell: Cell }
  /** Past the last row: one more is asked for. */
  | { readonly kind: 'add'; readonly column: number }
  /** Alt and an arrow: the row moves, the focus goes with it. */
  | { readonly kind: 'move'; readonly row: number; readonly to: number }

interface Key {
  readonly key: string
  readonly alt: boolean
  readonly shift: boolean
}

/**
 * What a key does in a table filled like a spreadsheet: Enter and the vertical arrows walk a column, the others leave a cell
 * only from the edge of its text. Null when the key belongs to the input.
 */
export function gridStep(
  { key, alt, shift }: Key,
  at: Cell,
  size: { rows: number; columns: number },
  caret: Caret,
): GridStep | null {
  const goTo = (row: number, column: number): GridStep | null =>
    row < 0 || row >= size.rows || column < 0 || column >= size.columns
      ? null
      : { kind: 'focus', cell: { row, column } }
  const down = key === 'ArrowDown' || (key === 'Enter' && !shift)
  const up = key === 'ArrowUp' || (key === 'Enter' && shift)

  if (alt) {
    const to = key === 'ArrowUp' ? at.row - 1 : key === 'ArrowDown' ? at.row + 1 : -1
    return to < 0 || to >= size.rows ? null : { kind: 'move', row: at.row, to }
  }
  if (down && at.row === size.rows - 1) return key === 'Enter' ? { kind: 'add', column: 0 } : null
  if (down) return goTo(at.row + 1, at.column)
  if (up) return goTo(at.row - 1, at.column)
  if (shift) return null
  // A cell just reached is selected whole: an arrow goes on, as in a spreadsheet.
  const whole = caret.start === 0 && caret.end === caret.length
  if (key === 'ArrowLeft' && caret.start === 0 && (caret.end === 0 || whole)) return goTo(at.row, at.column - 1)
  if (key === 'ArrowRight' && caret.end === caret.length && (caret.start === caret.length || whole))
    return goTo(at.row, at.column + 1)
  return null
}
