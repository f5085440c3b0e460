import { formatNumber } from '../../fields/number-format.ts'
import type { CaseSentences } from '../sentences.ts'

const q = (text: string): string => `«\u00a0${text}\u00a0»`

export const cases: CaseSentences = {
  outcome: (label) => `résultat ${q(label)}`,
  noOutcome: 'aucun résultat',
  none: 'aucun critère rempli',
  undecided: (missing) => `indéterminé${missing.length === 0 ? '' : ` — manque\u00a0: ${missing.join(', ')}`}`,
  rule: (label) => `critère ${q(label)}`,
  noRule: 'aucun critère ne décide',
  score: (label, value) =>
    value === null
      ? `${q(label)} inconnu`
      : `${q(label)} = ${typeof value === 'number' ? formatNumber(value, 'fr') : String(value)}`,
  shown: (label) => `${q(label)} visible`,
  hidden: (label) => `${q(label)} masqué`,
}
