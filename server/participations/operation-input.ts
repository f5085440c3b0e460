import { z } from 'zod'
import { day, line } from '../platform/parse-input.ts'

/** An operation as typed; days inclusive. */
export const operationInput = z
  .object({
    operationNumber: line(60),
    label: line(200),
    firstDay: day,
    lastDay: day,
    operator: line(200)
      .nullish()
      .transform((name) => name ?? null),
  })
  .refine(({ firstDay, lastDay }) => lastDay >= firstDay, { message: 'input.bad-order', path: ['lastDay'] })
