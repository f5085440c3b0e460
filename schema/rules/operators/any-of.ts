import { membership } from './membership.ts'

/** At least one of the wanted options is chosen. */
export const anyOf = membership((chosen, wanted) => chosen.some((id) => wanted.has(id)))
