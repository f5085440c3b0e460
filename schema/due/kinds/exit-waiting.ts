import { answeredBy } from '../dates.ts'
import type { DueRule } from '../due-rule.ts'

/** An exit was proposed and waits for its decision. @source domain §3 #19, #20 */
export const exitWaiting: DueRule = {
  rule: '§3 #19',
  owner: 'coordination',
  place: 'journey',
  statuses: ['exit_proposed'],
  rhythm: false,
  find: ({ record: { statusSince }, settings }) => [
    { ...answeredBy(settings, statusSince), toldFrom: statusSince, params: { since: statusSince } },
  ],
}
