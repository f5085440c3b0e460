import { NUMBER } from '../value-type.ts'
import type { Operator } from './operator.ts'
import { finite, strict } from './strict.ts'

/** Whether the result is an amount, told which arguments are. */
type AmountRule = (amounts: readonly boolean[]) => boolean
export const anyAmount: AmountRule = (amounts) => amounts.includes(true)
/** Three times an amount is one; an amount times an amount is nothing people know. */
export const oneAmount: AmountRule = (amounts) => amounts.filter(Boolean).length === 1
/** An amount shared out is one; divided by another it is a ratio. */
export const firstAmount: AmountRule = ([first, ...others]) => first === true && !others.includes(true)

/** A function of numbers, unknown when one is or when the result is not finite. */
export const arithmetic = (
  arity: readonly [number, number],
  compute: (numbers: readonly number[]) => number,
  givesAmount: AmountRule,
): Operator => ({
  arity,
  attributes: [],
  check: (call) => {
    let unit: { fr: string } | undefined
    const amounts: boolean[] = []
    for (let i = 0; i < call.count; i++) {
      call.expect(i, NUMBER)
      const type = call.infer(i)
      if (type.t === 'number') unit ??= type.unit
      amounts.push(type.t === 'number' && type.cents === true)
    }
    // What it is compared with is then written in euros too.
    if (givesAmount(amounts)) return { t: 'number', cents: true }
    return unit ? { t: 'number', unit } : NUMBER
  },
  evaluate: strict((values) => {
    const numbers = values.filter((value) => typeof value === 'number')
    return numbers.length === values.length ? finite(compute(numbers)) : undefined
  }),
})
