import { formatNumber } from '../../fields/number-format.ts'
import type { CaseSentences } from '../sentences.ts'

const q = (text: string): string => `“${text}”`

export const cases: CaseSentences = {
  outcome: (label) => `outcome ${q(label)}`,
  noOutcome: 'no outcome',
  none: 'no criterion met',
  undecided: (missing) => `undetermined${missing.length === 0 ? '' : ` — missing: ${missing.join(', ')}`}`,
  rule: (label) => `criterion ${q(label)}`,
  noRule: 'no criterion decides',
  score: (label, value) =>
    value === null
      ? `${q(label)} not known`
      : `${q(label)} = ${typeof value === 'number' ? formatNumber(value, 'en') : String(value)}`,
  shown: (label) => `${q(label)} shown`,
  hidden: (label) => `${q(label)} hidden`,
}
