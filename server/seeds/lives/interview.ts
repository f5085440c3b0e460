import type { ContactReason, PlainDate } from '../../../schema/index.ts'
import { daysAfter } from '../demo/dates.ts'
import type { Random } from '../demo/random.ts'
import type { Diary, PlannedContact } from './deed.ts'

const QUARTERS = ['00', '15', '30', '45'] as const

/** An hour of the working day. */
export const someTime = (random: Random): string =>
  `${String(random.between(9, 16)).padStart(2, '0')}:${random.pick(QUARTERS)}`

interface Interview {
  readonly on: PlainDate
  readonly reason: ContactReason
  readonly minutes: readonly [min: number, max: number]
  readonly channel?: PlannedContact['channel']
  readonly nextOn?: PlainDate | null
  /** Days it waits before it is noted. */
  readonly lag?: number
}

/** A meeting that took place. */
export const planInterview = (
  random: Random,
  diary: Diary,
  { on, reason, minutes, channel, nextOn, lag = 0 }: Interview,
): void => {
  diary.add({
    do: 'contact',
    contact: {
      channel: channel ?? 'in_person',
      presence: 'seen',
      reason,
      time: someTime(random),
      minutes: 5 * Math.round(random.between(...minutes) / 5),
      note: random.percent(30),
      nextOn: nextOn ?? null,
    },
    on: daysAfter(on, lag),
    heldOn: on,
  })
}
