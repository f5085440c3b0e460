import { z } from 'zod'
import { FIRST_YEAR, isAcceptedDate, isPlainDate, LAST_YEAR } from '../rules/calendar.ts'
import { DATE } from '../rules/value-type.ts'
import type { PlainDate } from '../text.ts'
import type { FieldType, ValueCheck, ValueContext } from './field-type.ts'
import { formatDate } from './number-format.ts'
import { WRONG_TYPE } from './value-issue.ts'

/** A bound of the form, `today` resolved; undefined when it cannot be. */
const bound = (rule: string | undefined, today: PlainDate | undefined): PlainDate | undefined =>
  rule === 'today' ? today : rule

function dateCheck({ rules, today }: Pick<ValueContext, 'rules' | 'today'>): ValueCheck {
  const from = bound(rules.from, today)
  const to = bound(rules.to, today)
  return (value) => {
    if (typeof value !== 'string') return WRONG_TYPE
    if (!isAcceptedDate(value)) {
      const years = { from: `${FIRST_YEAR}-01-01`, to: `${LAST_YEAR}-12-31` }
      return isPlainDate(value) ? { code: 'answers.date-out-of-range', params: years } : { code: 'answers.bad-date' }
    }
    if ((from === undefined || value >= from) && (to === undefined || value <= to)) return undefined
    return { code: 'answers.date-out-of-range', params: { ...(from ? { from } : {}), ...(to ? { to } : {}) } }
  }
}

/** A day of the calendar, 1900 to 2100. */
export const date: FieldType = {
  list: false,
  settings: { from: 'earliest-date', to: 'latest-date' },
  schema: () => z.string().meta({ format: 'date' }),
  shape: () => dateCheck({ rules: {} }),
  check: dateCheck,
  isEmpty: (value) => typeof value !== 'string' || value === '',
  operand: () => DATE,
  operators: ['ge', 'le', 'gt', 'lt', 'between', 'eq', 'ne', 'answered', 'missingIs'],
  graphql: { output: 'PlainDate', input: 'PlainDate', filter: 'DateFilter' },
  searchIndex: 'date',
  indexRows: (value) => (typeof value === 'string' && value !== '' ? [{ date: value }] : []),
  exportColumns: () => [{ suffix: '', label: null, cell: (value) => (typeof value === 'string' ? value : null) }],
  format: (value) => (typeof value === 'string' ? formatDate(value) : ''),
}
