import { v7, validate } from 'uuid'

/** A new UUID v7: sortable by time of creation, never guessable as a sequence. */
export const newId = (): string => v7()

export const isId = (text: string): boolean => validate(text)

/** Stands for « outside any PLIE » in the audit trail only; no PLIE has it. */
export const NO_PLIE = '00000000-0000-0000-0000-000000000000'
