import { arithmetic, oneAmount } from './arithmetic.ts'
import { MANY } from './operator.ts'

/** The product of all arguments. */
export const mul = arithmetic([1, MANY], (numbers) => numbers.reduce((total, one) => total * one, 1), oneAmount)
