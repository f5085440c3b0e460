import { z } from 'zod'
import type { L10n } from '../text.ts'

export const keptL10n: z.ZodType<L10n> = z.object({ fr: z.string() }).catchall(z.string())

/** `{ value, source }` as a preset or the settings page keeps it; silent where it is absent or not understood. */
export const setting = <Value>(value: z.ZodType<Value>) =>
  z
    .object({ value })
    .transform((found): Value | null => found.value)
    .nullish()
    .catch(null)
    .transform((found) => found ?? null)

const reason = z.object({ id: z.string(), label: keptL10n })
const body = z.object({ id: z.string(), name: keptL10n, decides: z.array(z.string()) })

/** The settings of a PLIE that its journeys obey. Null: its text is silent, and no rule applies. */
const stored = z.object({
  standby: setting(
    z.object({
      reasons: z.array(reason),
      maxMonths: z.number().nullable(),
      renewals: z.number().nullable(),
    }),
  ),
  length: setting(
    z.object({
      capMonths: z.number().nullable(),
      periodMonths: z.number().nullable(),
    }),
  ),
  contractBeforeEntry: setting(z.literal(true)),
  stepBeforeEntry: setting(z.literal(true)),
  entryBlockedWithoutEvidence: setting(z.literal(true)),
  entryEvidence: setting(z.array(keptL10n)),
  exitBlockedDuringPlieAction: setting(z.literal(true)),
  partTimeContinuesBelowHours: setting(z.number()),
  bodies: z.array(body).catch([]),
})
export type JourneySettings = Readonly<z.output<typeof stored>>

/** Reads them out of what is kept of a PLIE; what is not understood is silent, never a rule nobody wrote. */
export const journeySettings = (kept: unknown): JourneySettings =>
  stored.parse(typeof kept === 'object' && kept !== null ? kept : {})

/** What a body of the PLIE may decide on a journey. @source schema/presets/preset.ts, `Body.decides` */
export type DecidedMatter = 'entry' | 'exit' | 'standby' | 'renewal' | 'referent'

/** The bodies that decide a matter, as its text names them; empty where it names none. */
export const bodiesDeciding = (settings: JourneySettings, matter: DecidedMatter) =>
  settings.bodies.filter(({ decides }) => decides.includes(matter))
