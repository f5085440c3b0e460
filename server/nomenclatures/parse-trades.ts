import { z } from 'zod'

const CODE = /^[A-N]\d{4}$/
const CODE_COLUMNS = ['code', 'code_rome']
const LABEL_COLUMNS = ['label', 'libelle', 'libellé', 'libelle_rome']

const jsonShape = z.array(z.object({ code: z.string(), label: z.string() }))

/** What is not a list of trades; `message` says why in a word, for the person who gave the file. */
export class NotTrades extends Error {}

/**
 * The trades of a file, label by code: JSON `[{ code, label }]`, or CSV (comma or semicolon) with a line of column names.
 * @throws NotTrades
 */
export const parseTrades = (text: string): Map<string, string> => {
  const body = text.replace(/^\ufeff/, '').trim()
  const pairs = body.startsWith('[') ? fromJson(body) : fromCsv(body)
  const trades = pairs
    .map(([code, label]): [string, string] => [code.trim(), label.trim()])
    .filter(([code, label]) => CODE.test(code) && label !== '')
  if (trades.length === 0) throw new NotTrades('no code such as K1304')
  return new Map(trades)
}

const fromJson = (body: string): [string, string][] => {
  try {
    return jsonShape.parse(JSON.parse(body)).map(({ code, label }) => [code, label])
  } catch (cause) {
    throw new NotTrades('JSON', { cause })
  }
}

const fromCsv = (body: string): [string, string][] => {
  const [head = '', ...lines] = body.split(/\r?\n/)
  const separator = head.includes(';') ? ';' : ','
  const names = cellsOf(head, separator).map((name) => name.trim().toLowerCase())
  const code = names.findIndex((name) => CODE_COLUMNS.includes(name))
  const label = names.findIndex((name) => LABEL_COLUMNS.includes(name))
  if (code === -1 || label === -1) throw new NotTrades('code, libelle')
  return lines.map((line) => {
    const cells = cellsOf(line, separator)
    return [cells[code] ?? '', cells[label] ?? '']
  })
}

/** The cells of a line; between double quotes a separator is a character, and two quotes are one. */
const cellsOf = (line: string, separator: string): string[] => {
  const cells = ['']
  let quoted = false
  for (const character of line) {
    if (character === '"') quoted = !quoted
    if (character === separator && !quoted) cells.push('')
    else cells[cells.length - 1] += character
  }
  return cells.map((cell) =>
    cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  )
}
