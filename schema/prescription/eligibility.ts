import type { DecisionRecord } from '../decision-record/index.ts'

/** What the rules of a prescription sheet say of the person. NO_RULES: the PLIE has written none; UNKNOWN: something is not answered. */
export const ELIGIBILITIES = ['ELIGIBLE', 'NOT_ELIGIBLE', 'UNKNOWN', 'NO_RULES'] as const
export type Eligibility = (typeof ELIGIBILITIES)[number]

/** The outcome by which a sheet says that the person may enter; any other outcome says they may not. */
export const ELIGIBLE_OUTCOME = 'eligible'

export const eligibilityOf = (record: Pick<DecisionRecord, 'verdict' | 'outcome'> | null): Eligibility => {
  if (record === null) return 'NO_RULES'
  if (record.verdict === 'undecided') return 'UNKNOWN'
  return record.verdict === 'decided' && record.outcome === ELIGIBLE_OUTCOME ? 'ELIGIBLE' : 'NOT_ELIGIBLE'
}

/**
 * Whether accepting goes against what the rules say, or before they can say it: a written reason is then owed.
 * @source domain §6 « override needs a written reason »
 */
export const acceptingNeedsReason = (eligibility: Eligibility): boolean =>
  eligibility === 'NOT_ELIGIBLE' || eligibility === 'UNKNOWN'
