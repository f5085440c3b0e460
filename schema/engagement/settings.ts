import { z } from 'zod'
import { SIGNATORIES, type Signatory, USUAL_SIGNATORIES } from './signatory.ts'

const cited = <Value>(value: z.ZodType<Value>) =>
  z
    .object({ value, source: z.string().catch('') })
    .nullish()
    .catch(null)
    .transform((found): { readonly value: Value; readonly source: string | null } | null =>
      found ? { value: found.value, source: found.source === '' ? null : found.source } : null,
    )

/** What a PLIE fixed of its engagement contract, with where it is written. Null: its text is silent, and nothing is required. */
const stored = z.object({
  contractSignatories: cited(z.array(z.enum(SIGNATORIES)).min(1)),
  engagementFromInterview: cited(z.int().positive()),
})
export type EngagementSettings = Readonly<z.output<typeof stored>>

/** Reads them out of what is kept of a PLIE; what is not understood is silent, never a rule nobody wrote. */
export const engagementSettings = (kept: unknown): EngagementSettings =>
  stored.parse(typeof kept === 'object' && kept !== null ? kept : {})

/** Who must have signed before the contract is; empty where the text names nobody. */
export const requiredSignatories = ({ contractSignatories }: EngagementSettings): readonly Signatory[] =>
  contractSignatories?.value ?? []

/** Who may sign. */
export const offeredSignatories = (settings: EngagementSettings): readonly Signatory[] => {
  const required = requiredSignatories(settings)
  return required.length === 0 ? USUAL_SIGNATORIES : required
}
