import { isOptionCode } from '../names.ts'

/** One line of a spreadsheet: French label, then what the other columns hold. */
export interface PastedOption {
  label: string
  english?: string
  code?: string
  score?: number
  tags?: string[]
}

export const PASTED_COLUMNS = ['label', 'english', 'code', 'score', 'tags'] as const
export type PastedColumn = (typeof PASTED_COLUMNS)[number]

/** How people head their columns, folded: no accent, no capital. */
const HEADINGS: Readonly<Record<PastedColumn, readonly string[]>> = {
  label: [
    'libelle',
    'libelle francais',
    'libelle (francais)',
    'intitule',
    'option',
    'reponse',
    'francais',
    'label',
    'fr',
  ],
  english: ['anglais', 'libelle anglais', 'libelle (anglais)', 'english', 'label (english)', 'english label', 'en'],
  code: ['code'],
  score: ['score', 'points', 'point', 'note', 'valeur'],
  tags: ['etiquettes', 'etiquette', 'tags', 'tag', 'groupe', 'familles', 'famille'],
}

/** Lines read, with the column each cell was taken for (null: left out), and whether the first line was a heading. */
export interface PastedTable {
  readonly columns: readonly (PastedColumn | null)[]
  readonly headed: boolean
  readonly options: PastedOption[]
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

const cellsOf = (line: string): string[] =>
  line.split(line.includes('\t') ? '\t' : ';').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))

function toScore(text: string): number | undefined {
  const value = Number(text.replace(',', '.'))
  return text === '' || !Number.isFinite(value) ? undefined : value
}

const headed = (cell: string): PastedColumn | null =>
  PASTED_COLUMNS.find((column) => HEADINGS[column].includes(fold(cell))) ?? null

/**
 * Lines copied from a spreadsheet (tabs) or typed with semicolons. A first line of headings (« Libellé », « Code »,
 * « Score », « Anglais », « Étiquettes ») says which column is which, in any order; without it they are `label`,
 * `label⇥code`, `label⇥code⇥score` or `label⇥score`. A cell that is not what its column holds is left out, as are empty lines.
 */
export function readPastedOptions(text: string): PastedTable {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(cellsOf)
  const named = (lines[0] ?? []).map(headed)
  if (named.includes('label')) {
    return { columns: named, headed: true, options: lines.slice(1).flatMap((cells) => optionIn(cells, named)) }
  }
  const width = Math.max(0, ...lines.map((cells) => cells.length))
  const scoreSecond = width === 2 && lines.some((cells) => toScore(cells[1] ?? '') !== undefined)
  const columns: (PastedColumn | null)[] = Array.from({ length: width }, (_, at) => {
    if (at === 0) return 'label'
    if (at === 1) return scoreSecond ? 'score' : 'code'
    return at === 2 ? 'score' : null
  })
  // Each line says by itself whether its second cell is a code or a score.
  const ofLine = (cells: string[]): readonly (PastedColumn | null)[] =>
    cells.length === 2 ? ['label', toScore(cells[1] ?? '') === undefined ? 'code' : 'score'] : columns
  return { columns, headed: false, options: lines.flatMap((cells) => optionIn(cells, ofLine(cells))) }
}

/** The options of `readPastedOptions`. */
export const parsePastedOptions = (text: string): PastedOption[] => readPastedOptions(text).options

function optionIn(cells: readonly string[], columns: readonly (PastedColumn | null)[]): PastedOption[] {
  const cell = (column: PastedColumn): string => cells[columns.indexOf(column)] ?? ''
  const label = cell('label')
  const code = cell('code')
  const score = toScore(cell('score'))
  const tags = [
    ...new Set(
      cell('tags')
        .split(',')
        .map((tag) => tag.trim()),
    ),
  ].filter((tag) => tag !== '')
  if (label === '') return []
  return [
    {
      label,
      ...(cell('english') === '' ? {} : { english: cell('english') }),
      ...(isOptionCode(code) ? { code } : {}),
      ...(score === undefined ? {} : { score }),
      ...(tags.length === 0 ? {} : { tags }),
    },
  ]
}
