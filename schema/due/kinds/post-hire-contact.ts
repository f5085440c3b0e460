import { addDays, later } from '../../facts/calendar.ts'
import { rhythmOf, WEEK } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** In the job, the person is still called at the rhythm of the PLIE. @source domain R07, R27 */
export const postHireContact: DueRule = {
  rule: 'R27',
  owner: 'referent',
  place: 'contacts',
  statuses: ['in_job_follow_up'],
  rhythm: true,
  find: (context) => {
    const { dueOn, daysLate, lastOn } = rhythmOf(context)
    const { settings, record } = context
    if (dueOn === null || settings.postHireFollowUpMonths === null) return NOTHING
    return [
      {
        ...{ dueOn, lateDays: daysLate, toldFrom: addDays(dueOn, -WEEK) },
        source: settings.postHireFollowUpMonths.source,
        params: { since: later(lastOn ?? record.statusSince, record.statusSince) },
      },
    ]
  },
}
