/** A spreadsheet runs what starts so: it is written as text instead. */
const FORMULA = /^[=+\-@\t\r]/

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** Lines as a French spreadsheet opens them: semicolons, quotes, and the mark that says UTF-8. */
export const csv = (lines: readonly (readonly string[])[]): string =>
  `\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`
