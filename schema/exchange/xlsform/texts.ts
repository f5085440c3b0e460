import type { L10n } from '../../text.ts'
import type { Importing, Line } from './workbook.ts'

const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['french', 'fr'],
  ['français', 'fr'],
  ['francais', 'fr'],
  ['english', 'en'],
  ['anglais', 'en'],
])

/** The tag of a column such as `label::French (fr)`, `hint::en`; French when it says none. Undefined: not a language. */
export function languageOf(title: string): string | undefined {
  const [, named] = title.split('::')
  if (named === undefined) return 'fr'
  const tag = /\(([A-Za-z-]{2,35})\)$/.exec(named)?.[1] ?? LANGUAGES.get(named.toLowerCase()) ?? named
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(tag) ? tag : undefined
}

/** The text of a column in each language. Without French, the first language stands for it, with a warning. */
export function textIn(line: Line, column: string, importing: Importing): L10n | undefined {
  const found: [string, string][] = []
  for (const [title, text] of line.cells) {
    const tag = title === column || title.startsWith(`${column}::`) ? languageOf(title) : undefined
    if (tag !== undefined) found.push([tag, text])
  }
  const [first] = found
  if (first === undefined) return undefined
  const texts = Object.fromEntries(found)
  if (texts['fr'] === undefined) importing.warn('import.no-french', line.at(column), { language: first[0] })
  return { ...texts, fr: texts['fr'] ?? first[1] }
}
