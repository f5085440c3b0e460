import { z } from 'zod'
import type { FactSource } from '../rules/fact-source.ts'
import { NO_FACTS } from '../rules/fact-source.ts'
import type { PlainDate } from '../text.ts'
import { factsOf } from './derive-facts.ts'
import type { KnownRecord } from './dossier-record.ts'
import {
  CERTIFICATION_EXTENTS,
  CONTRACT_KINDS,
  DOSSIER_STATUSES,
  PARTICIPANT_STATUSES,
  SIAE_KINDS,
  TRAINING_KINDS,
} from './kinds.ts'

const day = z.iso.date()
const amount = z.number().min(0).nullable().default(null)
const yesNo = z.boolean().nullable().default(null)
const ids = <Id extends string>(options: readonly { readonly id: Id }[]) => z.enum(options.map(({ id }) => id))

const contract = z.strictObject({
  kind: ids(CONTRACT_KINDS),
  employer: z.string().default(''),
  startDate: day,
  signedEndDate: day.nullable().default(null),
  actualEndDate: day.nullable().default(null),
  weeklyHours: amount,
  quotaPercent: amount,
  subsidised: yesNo,
  clauseHours: amount,
  insertionClause: z.boolean().default(false),
  partTimeChosen: yesNo,
  sameEmployer: yesNo,
  annualClosingOnly: yesNo,
  siaeKind: ids(SIAE_KINDS).nullable().default(null),
})

const training = z.strictObject({
  kind: ids(TRAINING_KINDS),
  title: z.string().default(''),
  hours: amount,
  startDate: day,
  endDate: day.nullable().default(null),
  titleObtained: yesNo,
  certificationObtained: ids(CERTIFICATION_EXTENTS).nullable().default(null),
})

const scores = z.record(z.string(), z.number().nullable()).nullable()

const recordSchema = z.strictObject({
  participant: z
    .strictObject({
      birthDate: day.nullable(),
      statuses: z.array(ids(PARTICIPANT_STATUSES)),
      commune: z.string().nullable(),
    })
    .partial()
    .optional(),
  dossier: z
    .strictObject({
      openedAt: day,
      status: ids(DOSSIER_STATUSES),
      validatedSteps: z.int().min(0),
      unjustifiedAbsences: z.int().min(0),
      plieActionUnderWay: z.boolean().nullable(),
      committeeApproval: z.boolean().nullable(),
    })
    .partial()
    .optional(),
  contracts: z.array(contract).optional(),
  trainings: z.array(training).optional(),
  diagnostics: z.strictObject({ first: scores, last: scores }).optional(),
})

/**
 * The facts a golden case carries, as a record: parts left out are unknown, inside a contract or a training what is
 * left out is not known. Null when the JSON has not that shape.
 */
export const recordFromJson = (json: unknown): KnownRecord | null => {
  const parsed = recordSchema.safeParse(json ?? {})
  return parsed.success ? parsed.data : null
}

/** Facts of such a record; JSON of another shape knows nothing, so that what it should have said shows as missing. */
export const factSourceFromJson = (json: unknown, today: PlainDate): FactSource => {
  const record = recordFromJson(json)
  return record === null ? NO_FACTS : factsOf(record, today)
}
