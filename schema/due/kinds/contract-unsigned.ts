import { isTalk } from '../../contacts/kinds.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** The engagement contract is signed from the nth interview on. @source domain R11 */
export const contractUnsigned: DueRule = {
  rule: 'R11',
  owner: 'referent',
  place: 'forms',
  statuses: ['welcome', 'submitted', 'active', 'in_job_follow_up'],
  rhythm: false,
  find: ({ record: { contacts, contracts }, settings: { engagementFromInterview: asked } }) => {
    if (asked === null || contacts === null || contracts === null || contracts.length > 0) return NOTHING
    const met = contacts
      .filter(({ presence, channel }) => presence === 'seen' && isTalk(channel))
      .map(({ on }) => on)
      .toSorted()
      .at(asked.value - 1)
    if (met === undefined) return NOTHING
    return [{ dueOn: met, toldFrom: met, source: asked.source, params: { rank: asked.value, since: met } }]
  },
}
