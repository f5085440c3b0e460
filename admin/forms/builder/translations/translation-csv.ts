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

/** Why a line of a CSV brings nothing. `first`: the line that already gave this text. */
export type LineProblem =
  | { readonly line: number; readonly kind: 'no-key' | 'unfinished' }
  | { readonly line: number; readonly kind: 'unknown-key'; readonly key: string }
  | { readonly line: number; readonly kind: 'twice'; readonly key: string; readonly first: number }

/** What a CSV brings. `changed`: texts whose French is no longer the one that was translated. */
export interface ImportedTranslations {
  readonly texts: Readonly<Record<string, string>>
  readonly changed: readonly { readonly line: number; readonly key: string }[]
  readonly problems: readonly LineProblem[]
}

/**
 * Reads a CSV made by `translationsCsv`, with semicolons, commas or tabs; null when it is something else. Blank translations
 * change nothing; a line that cannot be taken is told by its number, as a spreadsheet or an editor shows it.
 */
export function readTranslationsCsv(csv: string, rows: readonly TranslationRow[]): ImportedTranslations | null {
  const text = csv.startsWith(BOM) ? csv.slice(1) : csv
  const [head, ...lines] = recordsOf(text, separatorOf(text))
  const at = HEADINGS.map((heading) => head?.cells.findIndex((one) => one.trim().toLowerCase() === heading) ?? -1)
  const [keyAt = -1, frenchAt = -1, targetAt = -1] = at
  if (keyAt < 0 || targetAt < 0) return null

  const byKey = new Map(rows.map((row) => [row.key, row]))
  const seen = new Map<string, number>()
  const texts: Record<string, string> = {}
  const changed: { line: number; key: string }[] = []
  const problems: LineProblem[] = []
  for (const { line, cells, closed } of lines) {
    const key = (cells[keyAt] ?? '').trim()
    const translated = uncell(cells[targetAt] ?? '')
    if (!closed) problems.push({ line, kind: 'unfinished' })
    if (!closed || translated.trim() === '') continue
    const row = byKey.get(key)
    const first = seen.get(key)
    if (key === '') problems.push({ line, kind: 'no-key' })
    else if (row === undefined) problems.push({ line, kind: 'unknown-key', key })
    else if (first !== undefined) problems.push({ line, kind: 'twice', key, first })
    if (key === '' || row === undefined || first !== undefined) continue
    seen.set(key, line)
    if (translated === row.translated) continue
    texts[key] = translated
    if (frenchAt >= 0 && uncell(cells[frenchAt] ?? '') !== row.text.fr) changed.push({ line, key })
  }
  return { texts, changed, problems }
}

/** The one the headings are parted by. */
const separatorOf = (text: string): string => {
  const [head = ''] = text.split(/\r?\n/, 1)
  return [';', '\t'].find((one) => head.includes(one)) ?? ','
}

interface CsvRecord {
  /** The line of the file it begins on, the headings being line 1. */
  readonly line: number
  readonly cells: readonly string[]
  /** False when its last quoted cell never ends. */
  readonly closed: boolean
}

/** RFC 4180: quoted cells hold separators, line ends and doubled quotes. */
function recordsOf(text: string, separator: string): CsvRecord[] {
  const records: CsvRecord[] = []
  let cells: string[] = []
  let one = ''
  let quoted = false
  let line = 1
  let start = 1
  const endRecord = (closed: boolean) => {
    records.push({ line: start, cells: [...cells, one.replace(/\r$/, '')], closed })
    cells = []
    one = ''
  }
  for (let i = 0; i < text.length; i++) {
    const char = text[i] ?? ''
    if (char === '\n') line++
    if (quoted) {
      if (char !== '"') one += char
      else if (text[i + 1] === '"') {
        one += '"'
        i++
      } else quoted = false
    } else if (char === '"' && one === '') quoted = true
    else if (char === separator) {
      cells.push(one)
      one = ''
    } else if (char === '\n') {
      endRecord(true)
      start = line
    } else one += char
  }
  if (one !== '' || cells.length > 0 || quoted) endRecord(!quoted)
  return records
}
