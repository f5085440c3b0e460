import type { Json, PlainDate } from '../text.ts'

/** Everything a dossier may wait for, in the order of its life. */
export const DUE_KINDS = [
  'prescription-waiting',
  'diagnostic-missing',
  'entry-evidence-missing',
  'contract-unsigned',
  'entry-waiting',
  'interview-overdue',
  'contact-to-type',
  'no-step',
  'review-due',
  'standby-asked',
  'standby-ending',
  'period-ending',
  'cap-near',
  'post-hire-contact',
  'follow-up-over',
  'exit-waiting',
] as const
export type DueKind = (typeof DUE_KINDS)[number]

/** Who is waited for: whoever follows the person, or whoever records what is decided. */
export const DUE_OWNERS = ['referent', 'coordination'] as const
export type DueOwner = (typeof DUE_OWNERS)[number]

/** The part of a dossier's page where it is settled. */
export const DUE_PLACES = ['journey', 'forms', 'contacts', 'steps', 'exit'] as const
export type DuePlace = (typeof DUE_PLACES)[number]

/** Something a dossier waits for. */
export interface Due {
  readonly kind: DueKind
  /** Tells apart the items of one dossier; the same from one day to the next for as long as it waits for the same thing. */
  readonly key: string
  /** Last day it is on time. */
  readonly dueOn: PlainDate
  /** Days gone by since; 0 when it is not late. */
  readonly lateDays: number
  readonly owner: DueOwner
  readonly place: DuePlace
  /** The rule of the domain, `R12`, or the line of the life cycle, `§3 #7`. */
  readonly rule: string
  /** Where the PLIE wrote it; null when it is the product that tells, not its text. */
  readonly source: string | null
  /** Words of the sentence. */
  readonly params: { readonly [name: string]: Json }
}
