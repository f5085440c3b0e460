import { answeredBy } from '../dates.ts'
import type { DueRule } from '../due-rule.ts'

/** Somebody was proposed, and nobody has said yet whether they may enter. @source domain §3 #2 to #4 */
export const prescriptionWaiting: DueRule = {
  rule: '§3 #2',
  owner: 'coordination',
  place: 'journey',
  statuses: ['prescribed', 'checking'],
  rhythm: false,
  find: ({ record: { statusSince }, settings }) => [
    { ...answeredBy(settings, statusSince), toldFrom: statusSince, params: { since: statusSince } },
  ],
}
