import { anyAmount, arithmetic } from './arithmetic.ts'

/** First minus second. */
export const sub = arithmetic([2, 2], ([a = Number.NaN, b = Number.NaN]) => a - b, anyAmount)
