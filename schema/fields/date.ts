import { z } from 'zod'
import { FIRST_YEAR, isAcceptedDate, isPlainDate, LAST_YEAR } from '../rules/calendar.ts'
import { DATE } from '../rules/value-type.ts'
import type { PlainDate } from '../text.ts'
import type { FieldType, ValueContext } from './field-type.ts'
import { formatDate } from './number-format.ts'
import { refuse } from './value-issue.ts'

/** A bound of the form, `today` resolved; undefined when it cannot be. */
const bound = (rule: string | undefined, today: PlainDate | undefined): PlainDate | undefined =>
  rule === 'today' ? today : rule

function dateSchema({ rules, today }: ValueContext): z.ZodType {
  const from = bound(rules.from, today)
  const to = bound(rules.to, today)
  return z
    .string()
    .superRefine((value, context) => {
      if (!isPlainDate(value)) return refuse(context, 'answers.bad-date')
      if (!isAcceptedDate(value)) {
        return refuse(context, 'answers.date-out-of-range', { from: `${FIRST_YEAR}-01-01`, to: `${LAST_YEAR}-12-31` })
      }
      if ((from !== undefined && value < from) || (to !== undefined && value > to)) {
        refuse(context, 'answers.date-out-of-range', { ...(from ? { from } : {}), ...(to ? { to } : {}) })
      }
    })
    .meta({ format: 'date' })
}

/** A day of the calendar, 1900 to 2100. */
export const date: FieldType = {
  list: false,
  settings: { from: 'earliest-date', to: 'latest-date' },
  shapeSchema: () => dateSchema({ rules: {}, options: [] }),
  valueSchema: dateSchema,
  isEmpty: (value) => typeof value !== 'string' || value === '',
  operand: () => DATE,
  operators: ['ge', 'le', 'gt', 'lt', 'between', 'eq', 'ne', 'answered', 'missingIs'],
  graphql: { output: 'PlainDate', input: 'PlainDate', filter: 'DateFilter' },
  searchIndex: 'date',
  indexRows: (value) => (typeof value === 'string' && value !== '' ? [{ date: value }] : []),
  exportColumns: () => [{ suffix: '', label: null, cell: (value) => (typeof value === 'string' ? value : null) }],
  format: (value) => (typeof value === 'string' ? formatDate(value) : ''),
}
