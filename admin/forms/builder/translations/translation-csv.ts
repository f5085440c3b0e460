import { TARGET, type TranslationRow } from './translation-rows.ts'

const HEADINGS = ['key', 'fr', TARGET] as const
/** Spreadsheets read accents right with it only. */
const BOM = '\uFEFF'

/** A cell never starts a formula when a spreadsheet opens it. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`
const uncell = (text: string): string => (/^'[=+\-@\t\r]/.test(text) ? text.slice(1) : text)

/** The translations as a CSV for a French spreadsheet: semicolons, one text a line, its key first. */
export const translationsCsv = (rows: readonly TranslationRow[]): string =>
  BOM +
  [HEADINGS, ...rows.map(({ key, text, translated }) => [key, text.fr, translated])]
    .map((cells) => cells.map(cell).join(';'))
    .join('\r\n') +
  '\r\n'

/** What a CSV brings. `changed`: texts whose French is no longer the one that was translated. */
export interface ImportedTranslations {
  readonly texts: Readonly<Record<string, string>>
  readonly changed: readonly string[]
}

/** Reads a CSV made by `translationsCsv`, semicolons or commas; null when it is something else. Blank translations change nothing. */
export function readTranslationsCsv(csv: string, rows: readonly TranslationRow[]): ImportedTranslations | null {
  const text = csv.startsWith(BOM) ? csv.slice(1) : csv
  const separator = (text.split(/\r?\n/, 1)[0] ?? '').includes(';') ? ';' : ','
  const [head, ...lines] = cellsOf(text, separator)
  const at = HEADINGS.map((heading) => head?.findIndex((one) => one.trim().toLowerCase() === heading) ?? -1)
  const [keyAt = -1, frenchAt = -1, targetAt = -1] = at
  if (keyAt < 0 || targetAt < 0) return null

  const byKey = new Map(rows.map((row) => [row.key, row]))
  const texts: Record<string, string> = {}
  const changed: string[] = []
  for (const line of lines) {
    const row = byKey.get(line[keyAt] ?? '')
    const translated = uncell(line[targetAt] ?? '')
    if (row === undefined || translated.trim() === '' || translated === row.translated) continue
    texts[row.key] = translated
    if (frenchAt >= 0 && uncell(line[frenchAt] ?? '') !== row.text.fr) changed.push(row.key)
  }
  return { texts, changed }
}

/** RFC 4180: quoted cells hold separators, line ends and doubled quotes. */
function cellsOf(text: string, separator: string): string[][] {
  const lines: string[][] = []
  let line: string[] = []
  let one = ''
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (quoted) {
      if (char !== '"') one += char
      else if (text[i + 1] === '"') {
        one += '"'
        i++
      } else quoted = false
    } else if (char === '"' && one === '') quoted = true
    else if (char === separator || char === '\n') {
      line.push(one.replace(/\r$/, ''))
      one = ''
      if (char === '\n') {
        lines.push(line)
        line = []
      }
    } else one += char
  }
  if (one !== '' || line.length > 0) lines.push([...line, one.replace(/\r$/, '')])
  return lines
}
