import { addDays } from '../../facts/calendar.ts'
import { noticeDays } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** Documents of the entry nobody has seen: where they block it, the entry waits for them. @source domain R29 */
export const entryEvidenceMissing: DueRule = {
  rule: 'R29',
  owner: 'referent',
  place: 'journey',
  statuses: ['checking', 'welcome', 'submitted', 'active'],
  rhythm: false,
  find: ({ record: { status, evidenceToSee, admittedOn, statusSince }, settings }) => {
    if (settings.entryEvidence === null || evidenceToSee.length === 0) return NOTHING
    const since = admittedOn ?? statusSince
    const early = status === 'checking' || status === 'welcome'
    return [
      {
        dueOn: early ? addDays(since, noticeDays(settings)) : since,
        toldFrom: since,
        source: settings.entryBlockedWithoutEvidence?.source ?? settings.entryEvidence.source,
        params: { documents: evidenceToSee },
      },
    ]
  },
}
