import { z } from 'zod'
import { CONTACT_CHANNELS, CONTACT_PRESENCES, CONTACT_REASONS } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { day, lines, parseInput } from '../platform/parse-input.ts'
import type { RequestContext } from '../platform/request.ts'

const MINUTES_IN_A_DAY = 1_440

const orNull = <T>(value: z.ZodType<T>) => value.nullish().transform((found) => found ?? null)
const minutes = orNull(z.number().int().min(1, 'input.out-of-range').max(MINUTES_IN_A_DAY, 'input.out-of-range'))
const time = orNull(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'input.bad-time'))
const channel = z.enum(CONTACT_CHANNELS.map(({ id }) => id))

const contactInput = z
  .object({
    on: day,
    time,
    channel,
    presence: z.enum(CONTACT_PRESENCES.map(({ id }) => id)),
    minutes,
    otherMinutes: minutes,
    reason: z
      .enum(CONTACT_REASONS.map(({ id }) => id))
      .nullish()
      .transform((found) => found ?? 'follow_up'),
    note: lines(4_000)
      .nullish()
      .transform((found) => found || null),
    signatureId: orNull(z.string()),
    nextOn: orNull(day),
    nextTime: time,
    nextChannel: orNull(channel),
  })
  .refine(({ presence, minutes: length }) => presence === 'seen' || length === null, {
    message: 'input.only-when-seen',
    path: ['minutes'],
  })
  .refine(({ presence, signatureId }) => presence === 'seen' || signatureId === null, {
    message: 'input.only-when-seen',
    path: ['signatureId'],
  })
  .refine(({ on, nextOn }) => nextOn === null || nextOn >= on, { message: 'input.bad-order', path: ['nextOn'] })
  .refine(({ presence, nextOn }) => presence !== 'planned' || nextOn === null, {
    message: 'input.one-appointment',
    path: ['nextOn'],
  })
export type ContactValues = z.output<typeof contactInput>

/** A contact as typed: what is held is not in the future, an appointment may be. @throws InvalidInput */
export const contactValues = (ctx: RequestContext, input: object): ContactValues => {
  const values = parseInput(contactInput, input)
  if (values.presence !== 'planned' && values.on > ctx.today)
    throw new InvalidInput([inputIssue('input.in-the-future', 'on')])
  return values
}
