import { z } from 'zod'
import type { L10n, Range } from '../../../schema/index.ts'
import { line } from '../../platform/parse-input.ts'

/** The values more than one part of the settings is made of. */

/** A sentence of the PLIE's text: longer than a name. */
export const phrase: z.ZodType<L10n> = z.object({ fr: line(600) }).catchall(line(600))
export const phrases: z.ZodType<readonly L10n[]> = z
  .array(phrase)
  .min(1, 'input.required')
  .max(50, 'input.out-of-range')

/** Said or silent: a PLIE that does not ask for something leaves it unsaid. */
export const said: z.ZodType<true> = z.literal(true)

export const amount = (min: number, max: number) =>
  z.number('input.out-of-range').min(min, 'input.out-of-range').max(max, 'input.out-of-range')

/** 0–1. */
export const share = amount(0, 1)

/** Between so many and so many, or aimed at: one of the three at least. */
export const range = (most: number): z.ZodType<Range> =>
  z
    .strictObject({
      min: amount(0, most).exactOptional(),
      max: amount(0, most).exactOptional(),
      target: amount(0, most).exactOptional(),
    })
    .refine(({ min, max, target }) => (min ?? max ?? target) !== undefined, {
      message: 'input.required',
      path: ['target'],
    })
    .refine(({ min, max }) => min === undefined || max === undefined || min <= max, {
      message: 'input.bad-order',
      path: ['max'],
    })

/** Each of them once. */
export const choiceOf = <Choice extends string>(choices: readonly Choice[]): z.ZodType<readonly Choice[]> =>
  z
    .array(z.enum(choices))
    .min(1, 'input.required')
    .refine((all) => new Set(all).size === all.length, 'input.taken')
