import { addDays } from '../../facts/calendar.ts'
import { noticeDays } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** No diagnostic was ever submitted: the entry is proposed on one, and a journey without is late from its first day. @source domain §3 #5, #6 */
export const diagnosticMissing: DueRule = {
  rule: '§3 #6',
  owner: 'referent',
  place: 'forms',
  statuses: ['welcome', 'submitted', 'active', 'in_job_follow_up'],
  rhythm: false,
  find: ({ record, settings }) => {
    if (record.diagnostics === null || record.diagnostics.length > 0) return NOTHING
    const since = record.admittedOn ?? record.statusSince
    const dueOn = record.status === 'welcome' ? addDays(since, noticeDays(settings)) : since
    return [{ dueOn, toldFrom: since, source: null, params: { since } }]
  },
}
