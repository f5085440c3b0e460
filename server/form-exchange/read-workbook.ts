import readExcelFile from 'read-excel-file/node'
import type { Cell, Workbook } from '../../schema/index.ts'
import { staysWithin } from './zip-limits.ts'

/** Bytes of a workbook as sent. */
export const MAX_WORKBOOK_BYTES = 5_000_000
const UNZIPPED = { entries: 200, bytes: 40_000_000 }
/** Beyond, a sheet is not handed on: a form of a thousand questions fits in a tenth of it. */
const MAX_CELLS = 500_000

/** Why a workbook is not opened: too large (as sent, unzipped, or in cells), or no .xlsx at all. */
export type WorkbookRefusal = 'too-large' | 'not-a-workbook'

/** The sheets of an .xlsx file as the grids `fromXlsForm` takes. Nothing is parsed before its unzipped size is known. */
export async function readWorkbook(bytes: Buffer): Promise<Workbook | WorkbookRefusal> {
  if (bytes.length > MAX_WORKBOOK_BYTES) return 'too-large'
  if (bytes.length < 22 || bytes.readUInt16BE(0) !== 0x504b) return 'not-a-workbook'
  if (!staysWithin(bytes, UNZIPPED)) return 'too-large'
  const sheets = await readExcelFile(bytes).catch(() => null)
  if (sheets === null) return 'not-a-workbook'
  const cells = sheets.reduce((sum, { data }) => sum + data.reduce((all, row) => all + row.length, 0), 0)
  if (cells > MAX_CELLS) return 'too-large'
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data.map((row) => row.map(cellOf))]))
}

/** The reader's types let a constructor stand for a date; no cell ever holds one. */
const cellOf = (cell: unknown): Cell =>
  typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' || cell instanceof Date
    ? cell
    : null
