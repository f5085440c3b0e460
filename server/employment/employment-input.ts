import { z } from 'zod'
import { CERTIFICATION_EXTENTS, CONTRACT_KINDS, SIAE_KINDS, TRAINING_KINDS } from '../../schema/index.ts'
import { day, line } from '../platform/parse-input.ts'

const amount = (max: number) =>
  z
    .number()
    .min(0, 'input.out-of-range')
    .max(max, 'input.out-of-range')
    .nullish()
    .transform((value) => value ?? null)
const dayOrUnknown = day.nullish().transform((value) => value ?? null)
const yesNo = z
  .boolean()
  .nullish()
  .transform((value) => value ?? null)

const HOURS_IN_A_WEEK = 168

/** A job as typed; days inclusive. Null: not known, never « no ». */
export const workContractInput = z
  .object({
    kind: z.enum(CONTRACT_KINDS.map(({ id }) => id)),
    employer: line(200),
    startDate: day,
    signedEndDate: dayOrUnknown,
    actualEndDate: dayOrUnknown,
    weeklyHours: amount(HOURS_IN_A_WEEK),
    quotaPercent: amount(100),
    subsidised: yesNo,
    clauseHours: amount(100_000),
    insertionClause: z.boolean().default(false),
    partTimeChosen: yesNo,
    sameEmployer: yesNo,
    annualClosingOnly: yesNo,
    siaeKind: z
      .enum(SIAE_KINDS.map(({ id }) => id))
      .nullish()
      .transform((value) => value ?? null),
  })
  .refine(({ startDate, signedEndDate }) => signedEndDate === null || signedEndDate >= startDate, {
    message: 'input.bad-order',
    path: ['signedEndDate'],
  })
  .refine(({ startDate, actualEndDate }) => actualEndDate === null || actualEndDate >= startDate, {
    message: 'input.bad-order',
    path: ['actualEndDate'],
  })

export const trainingKind = z.enum(TRAINING_KINDS.map(({ id }) => id))

export const trainingInput = z
  .object({
    kind: trainingKind,
    title: line(200),
    hours: amount(20_000),
    startDate: day,
    endDate: dayOrUnknown,
    titleObtained: yesNo,
    certificationObtained: z
      .enum(CERTIFICATION_EXTENTS.map(({ id }) => id))
      .nullish()
      .transform((value) => value ?? null),
  })
  .refine(({ titleObtained, certificationObtained }) => certificationObtained === null || titleObtained !== false, {
    message: 'input.not-obtained',
    path: ['certificationObtained'],
  })
  .refine(({ startDate, endDate }) => endDate === null || endDate >= startDate, {
    message: 'input.bad-order',
    path: ['endDate'],
  })
  .transform((training) => ({
    ...training,
    titleObtained: training.certificationObtained === null ? training.titleObtained : true,
  }))
