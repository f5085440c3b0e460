import { addDays, addMonths } from '../../facts/calendar.ts'
import { lastOf, noticeDays } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** The months of follow-up in the job are over, or nearly: the proof is asked for, the exit proposed. @source domain R27, §3 #17 */
export const followUpOver: DueRule = {
  rule: 'R27',
  owner: 'referent',
  place: 'exit',
  statuses: ['in_job_follow_up'],
  rhythm: false,
  find: ({ record: { jobs, statusSince }, settings, today }) => {
    const { postHireFollowUpMonths: asked } = settings
    if (asked === null) return NOTHING
    const running = jobs.filter(({ from, until }) => from <= today && (until === null || until >= today))
    // Counted from the hiring; from the day the follow-up began where the job is not typed, as for a training.
    const hired = lastOf(running.map(({ from }) => from)) ?? statusSince
    const dueOn = addMonths(hired, asked.value)
    return [
      {
        dueOn,
        toldFrom: addDays(dueOn, -noticeDays(settings)),
        source: asked.source,
        params: { since: hired, months: asked.value },
      },
    ]
  },
}
