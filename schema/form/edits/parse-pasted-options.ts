import { isOptionCode } from '../names.ts'

/** One line of a spreadsheet: label, then code and score when the columns are there. */
export interface PastedOption {
  label: string
  code?: string
  score?: number
}

const separatorOf = (line: string): string => (line.includes('\t') ? '\t' : ';')

function toScore(text: string | undefined): number | undefined {
  if (text === undefined || text === '') return undefined
  const value = Number(text.replace(',', '.'))
  return Number.isFinite(value) ? value : undefined
}

/**
 * Lines copied from a spreadsheet (tabs) or typed with semicolons: `label`, `label⇥code`, `label⇥code⇥score` or
 * `label⇥score`. A column that is neither a valid code nor a number is left out; empty lines are skipped.
 */
export function parsePastedOptions(text: string): PastedOption[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [label = '', second, third] = line
        .split(separatorOf(line))
        .map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
      const scoreFirst = third === undefined && toScore(second) !== undefined
      const code = scoreFirst ? undefined : second
      const score = toScore(scoreFirst ? second : third)
      return {
        label,
        ...(code !== undefined && isOptionCode(code) ? { code } : {}),
        ...(score === undefined ? {} : { score }),
      }
    })
    .filter((option) => option.label !== '')
}
