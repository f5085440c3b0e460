import { later } from '../facts/calendar.ts'
import type { PlainDate } from '../text.ts'
import { type EngagementSettings, requiredSignatories } from './settings.ts'
import type { Signatory, SigningMeans } from './signatory.ts'

export interface Signature {
  readonly signatory: Signatory
  readonly on: PlainDate
  readonly means: SigningMeans
}

/** A contract filled and settled: its text does not change any more, only signatures come. */
export interface ContractRecord {
  readonly submittedOn: PlainDate
  readonly signatures: readonly Signature[]
  /** End written in the contract; null: none. */
  readonly endsOn: PlainDate | null
}

/** `replaced`: by a later one, signed too; `ended`: with the journey, or on the day it says. */
export const CONTRACT_STATES = ['to-sign', 'signed', 'replaced', 'ended'] as const
export type ContractState = (typeof CONTRACT_STATES)[number]

export interface ContractToday {
  readonly state: ContractState
  /** Day of the last signature asked for; null while one is missing. */
  readonly signedOn: PlainDate | null
  readonly missing: readonly Signatory[]
}

type Signed = Pick<ContractToday, 'signedOn' | 'missing'>

const signedIn = ({ signatures, submittedOn }: ContractRecord, settings: EngagementSettings): Signed => {
  const required = requiredSignatories(settings)
  const has = (who: Signatory) => signatures.find(({ signatory }) => signatory === who)
  const missing = required.filter((who) => has(who) === undefined)
  if (missing.length > 0) return { signedOn: null, missing }
  const days = signatures.filter(({ signatory }) => required.length === 0 || required.includes(signatory))
  return { missing, signedOn: days.map(({ on }) => on).reduce<PlainDate | null>(latest, null) ?? submittedOn }
}

const latest = (one: PlainDate | null, other: PlainDate): PlainDate => (one === null ? other : later(one, other))

/** Where each contract of a journey stands today, in the order given, oldest first. @source domain R11, R30 */
export const contractsToday = (
  contracts: readonly ContractRecord[],
  settings: EngagementSettings,
  { closedOn, today }: { readonly closedOn: PlainDate | null; readonly today: PlainDate },
): ContractToday[] => {
  const signed = contracts.map((contract) => signedIn(contract, settings))
  const last = signed.findLastIndex(({ signedOn }) => signedOn !== null)
  return contracts.map((contract, index): ContractToday => {
    const { signedOn, missing } = signed[index] ?? signedIn(contract, settings)
    const over = closedOn !== null || (contract.endsOn !== null && contract.endsOn < today)
    if (signedOn === null) return { state: over || index < last ? 'ended' : 'to-sign', signedOn, missing }
    return { state: index < last ? 'replaced' : over ? 'ended' : 'signed', signedOn, missing }
  })
}

/** Where the engagement of a journey stands: its last contract, a draft of one, or nothing yet. */
export const ENGAGEMENT_STATES = ['to-prepare', 'in-preparation', ...CONTRACT_STATES] as const
export type EngagementState = (typeof ENGAGEMENT_STATES)[number]

/** A contract in force is told first, then one that waits for signatures, then a draft, then what is over. */
export const engagementState = (contracts: readonly ContractToday[], hasDraft: boolean): EngagementState => {
  const states = contracts.map(({ state }) => state)
  if (states.includes('to-sign')) return 'to-sign'
  if (hasDraft) return 'in-preparation'
  return states.at(-1) ?? 'to-prepare'
}
