import type { PlainDate } from '../../schema/index.ts'

/** Where « now » comes from; tests inject their own. */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

const paris = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar day in mainland France, where every PLIE of the sources is. */
export const dayOf = (moment: Date): PlainDate => paris.format(moment)
