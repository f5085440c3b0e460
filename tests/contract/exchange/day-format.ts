import { isPlainDate } from '../../../schema/index.ts'

/** The `date` format of JSON Schema, as a validator with full date support asserts it. */
export const isDay = (text: string): boolean => isPlainDate(text)
