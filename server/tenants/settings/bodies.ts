import { z } from 'zod'
import { BODY_MATTERS, BODY_PACES, type Body, isId } from '../../../schema/index.ts'
import { lines } from '../../platform/parse-input.ts'
import { label, wholeNumber } from './cited.ts'
import type { SettingsSection } from './section.ts'
import { amount, phrases } from './shapes.ts'

/** The bodies of the PLIE, in the order they are told: who sits, how often, what each decides. */
export type BodySettings = readonly Body[]

const body = z.strictObject({
  id: z.string().refine(isId, 'input.unknown'),
  name: label,
  decides: z.array(z.enum(BODY_MATTERS)).refine((all) => new Set(all).size === all.length, 'input.taken'),
  members: phrases.exactOptional(),
  attendedPerYear: z
    .array(z.strictObject({ fte: amount(0.1, 1), times: wholeNumber(1, 366) }))
    .max(10, 'input.out-of-range')
    .exactOptional(),
  every: z.enum(BODY_PACES).nullable(),
  source: lines(1_000),
})
const input = z
  .array(body)
  .max(20, 'input.out-of-range')
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'input.taken')

export const bodies: SettingsSection<BodySettings> = {
  key: 'bodies',
  input,
  read: (json) => {
    const parsed = input.safeParse(json)
    return parsed.success ? parsed.data : []
  },
}
