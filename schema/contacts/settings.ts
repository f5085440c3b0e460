import { z } from 'zod'
import { keptL10n, setting } from '../journey/settings.ts'
import type { InterviewRhythm } from '../presets/preset.ts'

/** One line of the rhythm of interviews, as it is kept. */
export const keptRhythm: z.ZodType<InterviewRhythm> = z.object({
  when: keptL10n,
  maxGapDays: z.number().int().positive().exactOptional(),
  minPerMonth: z.number().int().positive().exactOptional(),
  faceToFace: z.boolean(),
  remoteOnly: z.literal(true).exactOptional(),
  situation: z.enum(['alone', 'in-action', 'in-job-or-training']).exactOptional(),
  fromMonth: z.number().int().min(0).exactOptional(),
  untilMonth: z.number().int().positive().exactOptional(),
})

/** What a PLIE fixed about interviews. Null: its text is silent, and no rule applies. */
const stored = z.object({
  rhythm: setting(z.array(keptRhythm)),
  firstInterviewMinMinutes: setting(z.number().positive()),
  averageInterviewMinutes: setting(z.number().positive()),
  unjustifiedAbsencesToCommittee: setting(z.number().positive()),
  dataEntryWithinDays: setting(z.number().positive()),
})
export type ContactSettings = Readonly<z.output<typeof stored>>

/** Reads them out of what is kept of a PLIE; what is not understood is silent, never a rule nobody wrote. */
export const contactSettings = (kept: unknown): ContactSettings =>
  stored.parse(typeof kept === 'object' && kept !== null ? kept : {})
