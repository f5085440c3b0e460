import { arithmetic, firstAmount } from './arithmetic.ts'

/** First divided by second; by zero, unknown. */
export const div = arithmetic([2, 2], ([a = Number.NaN, b = Number.NaN]) => (b === 0 ? Number.NaN : a / b), firstAmount)
