import { addDays } from '../../facts/calendar.ts'
import { rhythmOf, WEEK } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** The person was not met for longer than the rhythm of the PLIE allows. @source domain R03 to R07 */
export const interviewOverdue: DueRule = {
  rule: 'R03–R07',
  owner: 'referent',
  place: 'contacts',
  statuses: ['active'],
  rhythm: true,
  find: (context) => {
    const { dueOn, daysLate, lastOn } = rhythmOf(context)
    const { record, settings } = context
    if (dueOn === null || record.admittedOn === null) return NOTHING
    return [
      {
        ...{ dueOn, lateDays: daysLate, toldFrom: addDays(dueOn, -WEEK) },
        source: settings.rhythm?.source ?? null,
        params: { since: lastOn ?? record.admittedOn, met: lastOn === null ? 0 : 1 },
      },
    ]
  },
}
