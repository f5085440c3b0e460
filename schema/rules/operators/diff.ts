import { diff as wholeUnits } from '../calendar.ts'
import { DATE } from '../value-type.ts'
import type { Operator } from './operator.ts'
import { strict } from './strict.ts'

const UNITS = {
  d: { fr: 'jours', en: 'days' },
  m: { fr: 'mois', en: 'months' },
  y: { fr: 'ans', en: 'years' },
} as const

/** Whole days, months or years from the first date to the second. */
export const diff: Operator = {
  arity: [2, 2],
  attributes: ['unit'],
  check: (call) => {
    call.expect(0, DATE)
    call.expect(1, DATE)
    return { t: 'number', unit: UNITS[call.node.unit ?? 'd'] }
  },
  evaluate: strict(([from, to], { node }) =>
    typeof from === 'string' && typeof to === 'string' ? wholeUnits(from, to, node.unit ?? 'd') : undefined,
  ),
}
