import { z } from 'zod'
import { keptRhythm } from '../contacts/settings.ts'
import { SIGNATORIES } from '../engagement/signatory.ts'
import { keptL10n } from '../journey/settings.ts'

/** A value with where the PLIE wrote it; silent where it is absent or not understood. */
const cited = <Value>(value: z.ZodType<Value>) =>
  z
    .object({ value, source: z.string().catch('') })
    .nullish()
    .catch(null)
    .transform((found): { readonly value: Value; readonly source: string | null } | null =>
      found ? { value: found.value, source: found.source === '' ? null : found.source } : null,
    )

const count = z.int().positive()

/** The settings of a PLIE that say what is due and when. Null: its text is silent, and nothing is due by that rule. */
const stored = z.object({
  standby: cited(z.object({ maxMonths: z.number().nullable(), renewals: z.number().nullable() })),
  length: cited(z.object({ capMonths: z.number().nullable(), periodMonths: z.number().nullable() })),
  reviews: cited(
    z.array(
      z.object({
        with: keptL10n,
        everyMonths: count.optional(),
        atMonths: z.array(count).optional(),
        ofWork: z.literal(true).optional(),
      }),
    ),
  ),
  rhythm: cited(z.array(keptRhythm)),
  noStepAlertMonths: cited(count),
  dataEntryWithinDays: cited(count),
  postHireFollowUpMonths: cited(count),
  engagementFromInterview: cited(count),
  contractSignatories: cited(z.array(z.enum(SIGNATORIES)).min(1)),
  entryEvidence: cited(z.array(keptL10n)),
  entryBlockedWithoutEvidence: cited(z.literal(true)),
  committeeEvery: cited(z.literal('month')),
  committeePapersWorkingDaysBefore: cited(count),
  /** Days something is told before it is due. */
  alertNoticeDays: cited(count),
  /** Days a request waits for its decision before it is late. */
  decisionWithinDays: cited(count),
})
export type DueSettings = Readonly<z.output<typeof stored>>

/** Reads them out of what is kept of a PLIE; what is not understood is silent, never a rule nobody wrote. */
export const dueSettings = (kept: unknown): DueSettings =>
  stored.parse(typeof kept === 'object' && kept !== null ? kept : {})

/** Where the PLIE sets none: a month ahead, so that what a monthly committee decides is seen before it sits. */
export const NOTICE_DAYS = 30
/** Where the PLIE neither sets a delay nor has a monthly committee. */
export const DECISION_DAYS = 15
