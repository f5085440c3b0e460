import { addDays } from '../../facts/calendar.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** A meeting has taken place and nobody has written what became of it, within the days the PLIE gives. @source domain R20 */
export const contactToType: DueRule = {
  rule: 'R20',
  owner: 'referent',
  place: 'contacts',
  statuses: ['welcome', 'submitted', 'postponed', 'active', 'standby', 'in_job_follow_up', 'exit_proposed'],
  rhythm: false,
  find: ({ record: { contacts }, settings: { dataEntryWithinDays: within }, today }) => {
    if (within === null || contacts === null) return NOTHING
    const untold = contacts.filter(({ on, presence }) => presence === 'planned' && on <= today)
    const oldest = untold.map(({ on }) => on).toSorted()[0]
    if (oldest === undefined) return NOTHING
    return [
      {
        dueOn: addDays(oldest, within.value),
        toldFrom: oldest,
        source: within.source,
        params: { on: oldest, days: within.value },
      },
    ]
  },
}
