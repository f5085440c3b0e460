import { anyAmount, arithmetic } from './arithmetic.ts'
import { MANY } from './operator.ts'

/** The sum of all arguments, unknown if one is. See `sum` for one that may skip the missing ones. */
export const add = arithmetic([1, MANY], (numbers) => numbers.reduce((total, one) => total + one, 0), anyAmount)
