import type { PlainDate } from '../text.ts'
import type { ContactChannel, ContactPresence } from './kinds.ts'

/** One contact as the rules read it. Null: not recorded. */
export interface ContactRecord {
  readonly on: PlainDate
  readonly channel: ContactChannel
  readonly presence: ContactPresence
  readonly minutes: number | null
  /** Day it was written down, in the time zone of the PLIE. */
  readonly recordedOn: PlainDate
}
