import { isTalk } from '../../contacts/kinds.ts'
import { expectedContract } from '../../engagement/expected.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** The engagement contract is signed from the nth interview on, the first where RSA rights depend on it. @source domain R11 */
export const contractUnsigned: DueRule = {
  rule: 'R11',
  owner: 'referent',
  place: 'forms',
  statuses: ['welcome', 'submitted', 'active', 'in_job_follow_up'],
  rhythm: false,
  find: ({ record: { contacts, contracts, rsaRightsDepend }, settings }) => {
    if (contacts === null || contracts === null || contracts.length > 0) return NOTHING
    const met = contacts.filter(({ presence, channel }) => presence === 'seen' && isTalk(channel)).map(({ on }) => on)
    const expected = expectedContract(settings, met, rsaRightsDepend)
    if (expected === null || expected.metOn === null) return NOTHING
    const { metOn, rank } = expected
    const source = settings.engagementFromInterview?.source ?? null
    return [{ dueOn: metOn, toldFrom: metOn, source, params: { rank, since: metOn } }]
  },
}
