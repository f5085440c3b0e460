import { z } from 'zod'

const text = z
  .string()
  .nullish()
  .transform((value) => value?.trim() || null)

/** The person as typed: an empty box is no value. */
export const personValues = z.object({
  firstName: z.string().transform((value) => value.trim()),
  lastName: z.string().transform((value) => value.trim()),
  birthDate: text,
  email: text,
  phone: text,
  commune: text,
  statuses: z
    .array(z.string())
    .nullish()
    .transform((statuses) => statuses ?? []),
})
