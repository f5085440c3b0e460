import { addDays, later } from '../../facts/calendar.ts'
import { afterPauses, lastOf, WEEK } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'
import { gapEnd, linesOn } from './interview-overdue.ts'

/** In the job, the person is still called at the rhythm of the PLIE, whatever the channel. @source domain R07, R27 */
export const postHireContact: DueRule = {
  rule: 'R27',
  owner: 'referent',
  place: 'contacts',
  statuses: ['in_job_follow_up'],
  rhythm: true,
  find: (context) => {
    const { contacts, admittedOn, statusSince } = context.record
    if (contacts === null || context.settings.postHireFollowUpMonths === null) return NOTHING
    const [line] = linesOn(context, admittedOn ?? statusSince)
    if (line === undefined) return NOTHING
    const heard = lastOf(contacts.filter(({ presence }) => presence === 'seen').map(({ on }) => on))
    const since = later(heard ?? statusSince, statusSince)
    const dueOn = afterPauses(context, since, gapEnd(line, since))
    return [
      {
        dueOn,
        toldFrom: addDays(dueOn, -WEEK),
        source: context.settings.postHireFollowUpMonths.source,
        params: { since },
      },
    ]
  },
}
