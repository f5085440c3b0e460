import { NUMBER } from '../value-type.ts'
import type { Operator } from './operator.ts'
import { finite, strict } from './strict.ts'

/** A function of numbers, unknown when one is or when the result is not finite. */
export const arithmetic = (
  arity: readonly [number, number],
  compute: (numbers: readonly number[]) => number,
): Operator => ({
  arity,
  attributes: [],
  check: (call) => {
    let unit: { fr: string } | undefined
    for (let i = 0; i < call.count; i++) {
      call.expect(i, NUMBER)
      const type = call.infer(i)
      if (type.t === 'number') unit ??= type.unit
    }
    return unit ? { t: 'number', unit } : NUMBER
  },
  evaluate: strict((values) => {
    const numbers = values.filter((value) => typeof value === 'number')
    return numbers.length === values.length ? finite(compute(numbers)) : undefined
  }),
})
