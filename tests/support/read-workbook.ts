import readExcelFile from 'read-excel-file/node'
import type { Cell, Workbook } from '../../schema/index.ts'

/** Bytes of a workbook, zipped: above, it is not opened. */
const MAX_BYTES = 5_000_000

/** The sheets of an .xlsx file as the grids `fromXlsForm` takes; undefined when it is too large to be opened. */
export async function readWorkbook(bytes: Buffer): Promise<Workbook | undefined> {
  if (bytes.length > MAX_BYTES) return undefined
  const sheets = await readExcelFile(bytes)
  // The reader's types let a constructor stand for a date; no cell ever holds one.
  const cellOf = (cell: (typeof sheets)[number]['data'][number][number]): Cell =>
    typeof cell === 'function' ? null : cell
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(cellOf))]))
}
