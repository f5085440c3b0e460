import type { Issue, IssueCode } from '../../issue.ts'
import type { Json } from '../../text.ts'

/** A cell as a spreadsheet reader gives it; null: empty. */
export type Cell = string | number | boolean | Date | null
export type Sheet = readonly (readonly Cell[])[]
export interface Workbook {
  readonly [sheet: string]: Sheet
}

const MAX_ROWS = 5_000
const MAX_COLUMNS = 200

/** Where a problem stands, as the person sees it: rows from 1, the header being the first; columns by their title. */
export interface CellPlace {
  readonly sheet: string
  readonly row: number
  readonly column: string
}

/** One import under way: what went wrong, and what was left aside. */
export class Importing {
  readonly issues: Issue[] = []
  readonly warnings: Issue[] = []

  refuse(code: IssueCode, place: CellPlace, params: { readonly [name: string]: Json } = {}): undefined {
    this.issues.push(located(code, place, 'error', params))
  }

  warn(code: IssueCode, place: CellPlace, params: { readonly [name: string]: Json } = {}): void {
    this.warnings.push(located(code, place, 'warning', params))
  }
}

const located = (code: IssueCode, place: CellPlace, severity: 'error' | 'warning', params: Issue['params']): Issue => ({
  code,
  path: [place.sheet, place.row, place.column],
  severity,
  params: { ...params, sheet: place.sheet, row: place.row, column: place.column },
})

/** One row of a sheet, read by the title of its columns. */
export class Line {
  constructor(
    readonly sheet: string,
    readonly row: number,
    readonly cells: ReadonlyMap<string, string>,
  ) {}

  /** The text of a cell, trimmed; empty when there is none. */
  get(column: string): string {
    return this.cells.get(column) ?? ''
  }

  at(column: string): CellPlace {
    return { sheet: this.sheet, row: this.row, column }
  }
}

/** A cell as text: dates as days, booleans as XLSForm writes them. */
function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10)
  return String(cell).trim()
}

/** The rows of a sheet that hold something, by column; titles in lower case up to the language. */
export function linesOf(workbook: Workbook, sheet: string, importing: Importing): { titles: string[]; lines: Line[] } {
  const rows = Object.hasOwn(workbook, sheet) ? workbook[sheet] : undefined
  if (rows === undefined) return { titles: [], lines: [] }
  const head: CellPlace = { sheet, row: 1, column: '' }
  if (rows.length > MAX_ROWS) return nothing(importing.refuse('import.too-large', head, { max: MAX_ROWS }))
  const titles = (rows[0] ?? []).map((cell) => titleOf(textOf(cell)))
  if (titles.length > MAX_COLUMNS) return nothing(importing.refuse('import.too-large', head, { max: MAX_COLUMNS }))
  const lines = rows.slice(1).flatMap((row, i) => {
    const filled = row.slice(0, MAX_COLUMNS).map((cell, at) => [titles[at] ?? '', textOf(cell)] as const)
    const cells = new Map(filled.filter(([title, text]) => title !== '' && text !== ''))
    return cells.size === 0 ? [] : [new Line(sheet, i + 2, cells)]
  })
  return { titles: titles.filter((title) => title !== ''), lines }
}

const nothing = (_: undefined): { titles: string[]; lines: Line[] } => ({ titles: [], lines: [] })

const titleOf = (text: string): string => {
  const [name = '', ...language] = text.slice(0, 200).split('::')
  return [name.trim().toLowerCase().replaceAll(' ', '_'), ...language.map((one) => one.trim())].join('::')
}
