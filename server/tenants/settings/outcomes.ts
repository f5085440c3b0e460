import { z } from 'zod'
import { isId, type L10n, type OptionId } from '../../../schema/index.ts'
import { line } from '../../platform/parse-input.ts'
import type { SettingsSection } from './section.ts'

/** Names the PLIE gives to the outcomes of its decisions, by outcome id; absent where it uses the usual one. */
export type OutcomeNames = Readonly<Record<OptionId, L10n>>

const MOST = 100
const kept: z.ZodType<OutcomeNames> = z.record(z.string(), z.object({ fr: z.string() }).catchall(z.string()))
const named: z.ZodType<L10n> = z.object({ fr: line(80) }).catchall(line(80))

export const outcomes: SettingsSection<OutcomeNames> = {
  key: 'outcomes',
  input: z
    .record(z.string(), named)
    .refine((names) => Object.keys(names).length <= MOST, 'input.out-of-range')
    .superRefine((names, { addIssue }) => {
      for (const id of Object.keys(names)) {
        if (!isId(id)) addIssue({ code: 'custom', message: 'input.unknown', path: [id] })
      }
    }),
  read: (json) => {
    const parsed = kept.safeParse(json)
    return parsed.success ? parsed.data : {}
  },
}
