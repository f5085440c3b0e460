import { membership } from './membership.ts'

/** None of the wanted options is chosen. */
export const noneOf = membership((chosen, wanted) => !chosen.some((id) => wanted.has(id)))
