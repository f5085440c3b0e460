import type { PlainDate } from '../../../schema/index.ts'

/** Days nobody is met nor works on an étape: a standby, a suspension. */
export interface Pause {
  readonly from: PlainDate
  readonly until: PlainDate
}

export const pauseOn = (pauses: readonly Pause[], day: PlainDate): Pause | undefined =>
  pauses.find(({ from, until }) => from <= day && day <= until)

/** The accompaniment, from the entry to the day its end is prepared, or the job begins. */
export interface Span {
  readonly from: PlainDate
  readonly until: PlainDate
  readonly pauses: readonly Pause[]
}
