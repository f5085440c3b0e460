import { addDays, addMonths, later } from '../../facts/calendar.ts'
import { pushed } from '../../journey/clock.ts'
import type { PlainDate } from '../../text.ts'
import { lastOf, noticeDays } from '../dates.ts'
import { type DueContext, type DueRule, type Found, NOTHING } from '../due-rule.ts'

/** Reviews the text asks for, every so many months or at given ages of the journey, one item for each that waits. @source domain R15, R17, R18 */
export const reviewDue: DueRule = {
  rule: 'R15, R17, R18',
  owner: 'referent',
  place: 'forms',
  statuses: ['active', 'in_job_follow_up'],
  rhythm: true,
  find: (context) => {
    const { record, settings } = context
    const { admittedOn } = record
    if (settings.reviews === null || admittedOn === null) return NOTHING
    const { source } = settings.reviews
    // The review of each period is what `period-ending` asks for.
    const ofPeriods = settings.length?.value.periodMonths ?? null
    return settings.reviews.value
      .filter(({ ofWork }) => ofWork !== true)
      .flatMap(({ with: body, everyMonths, atMonths }) =>
        [
          ...(everyMonths === undefined || everyMonths === ofPeriods ? [] : [every(context, admittedOn, everyMonths)]),
          ...(atMonths === undefined ? [] : atAges(context, admittedOn, atMonths)),
        ].map((found) => ({ ...found, source, params: { ...found.params, with: body } })),
      )
  },
}

/** So many months after the last review, or after the entry. */
const every = ({ record, settings, today }: DueContext, admittedOn: PlainDate, months: number): Found => {
  const last = later(lastOf(record.reviews) ?? admittedOn, admittedOn)
  const dueOn = pushed(record.suspensions, last, addMonths(last, months), today)
  return {
    key: `every-${months}`,
    dueOn,
    toldFrom: addDays(dueOn, -noticeDays(settings)),
    source: null,
    params: { months },
  }
}

/** The last age that has come or comes soon; one of before that was missed is taken over by it. A review made while it was told settles it. */
const atAges = ({ record, settings, today }: DueContext, admittedOn: PlainDate, ages: readonly number[]): Found[] => {
  const told = (day: PlainDate) => addDays(day, -noticeDays(settings))
  const come = ages
    .toSorted((a, b) => a - b)
    .map((age) => ({ age, day: pushed(record.suspensions, admittedOn, addMonths(admittedOn, age), today) }))
    .findLast(({ day }) => told(day) <= today)
  if (come === undefined || record.reviews.some((made) => made >= told(come.day))) return []
  return [
    {
      key: `at-${ages.join('-')}`,
      dueOn: come.day,
      toldFrom: told(come.day),
      source: null,
      params: { months: come.age },
    },
  ]
}
