import { addDays, addMonths } from '../../facts/calendar.ts'
import { journeyClock } from '../../journey/clock.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** Preparing an exit takes its bilan, its final diagnostic and a committee. @source domain §3 #18 */
const MONTHS_AHEAD = 3

/** The longest journey the PLIE allows is near, or over. @source domain R14 */
export const capNear: DueRule = {
  rule: 'R14',
  owner: 'referent',
  place: 'exit',
  statuses: ['active', 'standby', 'in_job_follow_up'],
  rhythm: false,
  find: ({ record, settings, today }) => {
    const length = settings.length?.value ?? null
    const { capEnd } = journeyClock(record, { length }, today)
    if (capEnd === null) return NOTHING
    const end = addDays(capEnd, -1)
    return [
      {
        dueOn: end,
        toldFrom: addMonths(capEnd, -MONTHS_AHEAD),
        source: settings.length?.source ?? null,
        params: { end, months: length?.capMonths ?? 0 },
      },
    ]
  },
}
