import { z } from 'zod'
import { GIVEN_ROLES } from '../roles.ts'

const text = z
  .string()
  .nullish()
  .transform((typed) => typed?.trim() ?? '')
const roles = z
  .array(z.enum(GIVEN_ROLES))
  .nullish()
  .transform((chosen) => chosen ?? [])

/** What the invitation form holds, as the API wants it; what is wrong is for the server to say. */
export const invitationValues = z.object({ email: text, displayName: text, roles })

export const rolesValues = z.object({ roles })
