/** Who may be asked to sign the engagement contract. @source domain R30 */
export const SIGNATORIES = ['participant', 'referent', 'direction', 'presidente', 'plie'] as const
export type Signatory = (typeof SIGNATORIES)[number]

/** Parties to a contract whose signatories no text of the PLIE names: they may sign, nobody must. */
export const USUAL_SIGNATORIES = ['participant', 'referent'] as const satisfies readonly Signatory[]

/** `drawn`: on screen; `paper`: seen on paper by somebody; `form`: the day was written in the contract itself. */
export const SIGNING_MEANS = ['drawn', 'paper', 'form'] as const
export type SigningMeans = (typeof SIGNING_MEANS)[number]
