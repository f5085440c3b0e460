import { arithmetic, firstAmount } from './arithmetic.ts'

/** Rounds to `a[1]` digits after the point (0 when absent, at most 6), halves away from zero as people do. */
export const round = arithmetic(
  [1, 2],
  ([value = Number.NaN, digits = 0]) => {
    const places = Math.min(6, Math.max(0, Math.trunc(digits)))
    // Through the decimal text: 1.005 × 100 is 100.49999… in binary.
    const shifted = Number(`${Math.abs(value)}e${places}`)
    const result = Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${places}`) : Math.abs(value)
    return value < 0 ? -result : result
  },
  firstAmount,
)
