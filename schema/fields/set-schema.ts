import { z } from 'zod'
import type { IssueCode } from '../issue.ts'
import type { ValueCheck } from './field-type.ts'
import { WRONG_TYPE } from './value-issue.ts'

/** Hard limit on any set, whatever the form says. */
const LARGEST = 2_000

export const setSchema = (element: z.ZodType<string>, { max }: { max: number }): z.ZodType =>
  z.array(element).meta({ maxItems: Math.min(max, LARGEST), uniqueItems: true })

/** Distinct elements, so many of them. An empty set is no answer: `min` bites from the first element on. */
export const setCheck =
  (
    element: ValueCheck,
    { min, max }: { min: number; max: number },
    codes: { duplicate: IssueCode; few: IssueCode; many: IssueCode },
  ): ValueCheck =>
  (values) => {
    if (!Array.isArray(values)) return WRONG_TYPE
    const actual = values.length
    if (actual > Math.min(max, LARGEST)) return { code: codes.many, params: { max, actual } }
    if (actual > 0 && actual < min) return { code: codes.few, params: { min, actual } }
    if (actual > 1 && new Set(values).size < actual) return { code: codes.duplicate }
    // By index: a hole is an element of no type, which `for … of` sees and `forEach` would not.
    for (let i = 0; i < actual; i++) {
      const refusal = element(values[i])
      if (refusal !== undefined) return refusal
    }
    return undefined
  }
