import { z } from 'zod'
import type { JourneyAct } from '../journey/transition.ts'

/** What is kept of an act of the life cycle: never its reason, which may tell of health. Null: the act has no such thing. */
export const journeyTold = <const Act extends JourneyAct>(acts: readonly [Act, ...Act[]]) =>
  z.strictObject({
    act: z.enum(acts),
    day: z.string(),
    until: z.string().nullable(),
    body: z.string().nullable(),
    referentName: z.string().nullable(),
  })
