import { membership } from './membership.ts'

/** Every wanted option is chosen. */
export const allOf = membership((chosen, wanted) => [...wanted].every((id) => chosen.includes(id)))
