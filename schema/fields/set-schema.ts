import { z } from 'zod'
import type { IssueCode } from '../issue.ts'
import { refuse } from './value-issue.ts'

/** Hard limit on any set, whatever the form says. */
const LARGEST = 2_000

/** Distinct elements, so many of them. An empty set is no answer: `min` bites from the first element on. */
export const setSchema = (
  element: z.ZodType<string>,
  { min, max }: { min: number; max: number },
  codes: { duplicate: IssueCode; few: IssueCode; many: IssueCode },
): z.ZodType =>
  z
    .array(z.unknown())
    .superRefine((values, context) => {
      if (values.length > Math.min(max, LARGEST)) return refuse(context, codes.many, { max, actual: values.length })
      if (values.length > 0 && values.length < min) refuse(context, codes.few, { min, actual: values.length })
      if (new Set(values).size < values.length) refuse(context, codes.duplicate)
    })
    .pipe(z.array(element))
