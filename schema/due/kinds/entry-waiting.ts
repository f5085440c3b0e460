import { answeredBy } from '../dates.ts'
import type { DueRule } from '../due-rule.ts'

/** The entry was proposed and waits for its decision. @source domain §3 #7, #8 */
export const entryWaiting: DueRule = {
  rule: '§3 #7',
  owner: 'coordination',
  place: 'journey',
  statuses: ['submitted'],
  rhythm: false,
  find: ({ record: { statusSince }, settings }) => [
    { ...answeredBy(settings, statusSince), toldFrom: statusSince, params: { since: statusSince } },
  ],
}
