import { z } from 'zod'
import { day, email, line } from '../platform/parse-input.ts'

/** Identity as a person types it; empty optional lines are taken as « not given ». */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullish())

export const participantInput = z.object({
  firstName: line(100),
  lastName: line(100),
  birthDate: day.nullish(),
  email: optional(email),
  phone: optional(line(30)),
  commune: optional(line(100)),
  statuses: z.array(line(60)).max(20, 'input.too-long').nullish(),
})
