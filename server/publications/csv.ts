/** Starts the file: without it Excel reads UTF-8 as another encoding. */
export const CSV_START = '\uFEFF'

/** A cell a spreadsheet would run: it starts like a formula, whatever blanks come before. */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r]/

/**
 * One line of RFC 4180, with the semicolon French spreadsheets expect. Text that looks like a formula is made plain by an
 * apostrophe: what is typed in a form must never run on the computer of who opens the file.
 */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(';')}\r\n`

const cell = (text: string): string => {
  const plain = FORMULA.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(plain) || plain !== text ? `"${plain.replaceAll('"', '""')}"` : plain
}
