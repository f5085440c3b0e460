import { addDays } from '../../facts/calendar.ts'
import { noticeDays } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** A standby that has a last day is near it, or past it and still open. @source domain R12, §3 #11 « alert before end » */
export const standbyEnding: DueRule = {
  rule: 'R12',
  owner: 'referent',
  place: 'journey',
  statuses: ['standby'],
  rhythm: false,
  find: ({ record, settings }) => {
    const until = record.standbys.find(({ endedOn }) => endedOn === null)?.until ?? null
    if (until === null) return NOTHING
    return [
      {
        dueOn: until,
        toldFrom: addDays(until, -noticeDays(settings)),
        source: settings.standby?.source ?? null,
        params: { until },
      },
    ]
  },
}
