import { answeredBy } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** A standby was asked for and waits for its decision. @source domain §3 #10, R13 */
export const standbyAsked: DueRule = {
  rule: 'R13',
  owner: 'coordination',
  place: 'journey',
  statuses: ['active'],
  rhythm: false,
  find: ({ record: { standbyAskedOn: asked }, settings }) =>
    asked === null ? NOTHING : [{ ...answeredBy(settings, asked), toldFrom: asked, params: { since: asked } }],
}
