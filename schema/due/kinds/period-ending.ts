import { addDays } from '../../facts/calendar.ts'
import { journeyClock } from '../../journey/clock.ts'
import { noticeDays } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'
import { workingDaysBefore } from '../working-days.ts'

/**
 * The period under way ends and is not renewed: the review goes to whoever decides, with the papers so many working days before.
 * At the last period before the cap, and past the cap, there is nothing to renew: `cap-near` tells it. @source domain R14, R21
 */
export const periodEnding: DueRule = {
  rule: 'R14',
  owner: 'referent',
  place: 'journey',
  statuses: ['active', 'standby', 'in_job_follow_up'],
  rhythm: false,
  find: ({ record, settings, today }) => {
    const { periodEnd, capEnd } = journeyClock(record, { length: settings.length?.value ?? null }, today)
    if (periodEnd === null || (capEnd !== null && (periodEnd >= capEnd || today >= capEnd))) return NOTHING
    const papers = settings.committeePapersWorkingDaysBefore?.value ?? 0
    const end = addDays(periodEnd, -1)
    return [
      {
        dueOn: papers > 0 ? workingDaysBefore(periodEnd, papers) : end,
        toldFrom: addDays(end, -noticeDays(settings)),
        source: settings.length?.source ?? null,
        params: { end },
      },
    ]
  },
}
