import type { DueItemsQuery, DueLineFragment } from '../data/generated/graphql.ts'
import { DuePlace, DueTime } from '../data/generated/graphql.ts'

/** One thing due, as it is told. */
export type DueLine = DueLineFragment
/** One thing due, on the first page: with whom it is about. */
export type DueAtHome = DueItemsQuery['dueItems']['items'][number]
export type DueCount = DueItemsQuery['dueItems']['counts'][number]

/** In the order they are shown. */
export const TIMES = [DueTime.Late, DueTime.ThisWeek, DueTime.Later] as const

const ANCHORS = {
  [DuePlace.Journey]: 'journey',
  [DuePlace.Forms]: 'forms',
  [DuePlace.Contacts]: 'contacts',
  [DuePlace.Steps]: 'steps',
  [DuePlace.Exit]: 'exit',
} as const satisfies Record<DuePlace, string>

/** Where it is settled. */
export const placeOf = ({
  dossierId,
  prescriptionId,
  place,
}: Pick<DueLine, 'dossierId' | 'prescriptionId' | 'place'>): string =>
  dossierId === null ? `/prescriptions/${prescriptionId}/show` : `/dossiers/${dossierId}/show#${ANCHORS[place]}`
