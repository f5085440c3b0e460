import { z } from 'zod'
import {
  CertificationExtent,
  ContractKind,
  SiaeKind,
  TrainingKind,
  type TrainingPageFragment,
} from '../../data/generated/graphql.ts'
import { isPlainDate } from '../../forms/renderer/index.ts'

// A box left empty gives '' or null: no value. Text that is not a number or a date stays as typed and is refused on its input.
const blank = (value: unknown) => (value === '' ? null : value)
const amount = z.preprocess(
  blank,
  z.number('jalon.dossier.check.positive').min(0, 'jalon.dossier.check.positive').nullish(),
)
const day = z.preprocess(blank, z.string().refine(isPlainDate, 'jalon.dossier.check.date').nullish())
const neededDay = z
  .string('jalon.dossier.check.required')
  .min(1, 'jalon.dossier.check.required')
  .refine(isPlainDate, 'jalon.dossier.check.date')
const neededText = z.string('jalon.dossier.check.required').trim().min(1, 'jalon.dossier.check.required').max(200)
const yesNo = z.boolean().nullish()

const before = (start: unknown, end: unknown) =>
  typeof start === 'string' && typeof end === 'string' && isPlainDate(start) && isPlainDate(end) && end < start

/** A work contract as typed. The server checks again; these refusals only come sooner. */
export const contractValues = z
  .object({
    kind: z.enum(ContractKind, 'jalon.dossier.check.required'),
    employer: neededText,
    startDate: neededDay,
    signedEndDate: day,
    actualEndDate: day,
    weeklyHours: amount.refine(
      (hours) => !(typeof hours === 'number' && hours > 168),
      'jalon.dossier.check.hoursInWeek',
    ),
    quotaPercent: amount.refine((share) => !(typeof share === 'number' && share > 100), 'jalon.dossier.check.percent'),
    clauseHours: amount,
    subsidised: yesNo,
    insertionClause: z
      .boolean()
      .nullish()
      .transform((value) => value === true),
    partTimeChosen: yesNo,
    sameEmployer: yesNo,
    annualClosingOnly: yesNo,
    siaeKind: z.preprocess(blank, z.enum(SiaeKind).nullish()),
  })
  .refine(({ startDate, signedEndDate }) => !before(startDate, signedEndDate), {
    path: ['signedEndDate'],
    message: 'jalon.dossier.check.endBeforeStart',
  })
  .refine(({ startDate, actualEndDate }) => !before(startDate, actualEndDate), {
    path: ['actualEndDate'],
    message: 'jalon.dossier.check.endBeforeStart',
  })

/** Whether a title is obtained and how much of it, as one choice; YES: nobody said how much. Null: not known. */
export const OBTAINED = ['TOTAL', 'PARTIAL', 'YES', 'NO'] as const
type Obtained = (typeof OBTAINED)[number]

export const obtainedOf = ({
  titleObtained,
  certificationObtained,
}: Pick<TrainingPageFragment, 'titleObtained' | 'certificationObtained'>): Obtained | null => {
  if (titleObtained === null) return null
  return titleObtained ? (certificationObtained ?? 'YES') : 'NO'
}

/** A training as typed. */
export const trainingValues = z
  .object({
    kind: z.enum(TrainingKind, 'jalon.dossier.check.required'),
    title: neededText,
    hours: amount,
    startDate: neededDay,
    endDate: day,
    obtained: z.preprocess(blank, z.enum(OBTAINED).nullish()),
  })
  .refine(({ startDate, endDate }) => !before(startDate, endDate), {
    path: ['endDate'],
    message: 'jalon.dossier.check.endBeforeStart',
  })

/** What is sent of a training typed and checked. */
export const trainingInput = ({ obtained, ...training }: z.infer<typeof trainingValues>) => ({
  ...training,
  titleObtained: obtained == null ? null : obtained !== 'NO',
  certificationObtained:
    obtained === 'TOTAL' || obtained === 'PARTIAL'
      ? { TOTAL: CertificationExtent.Total, PARTIAL: CertificationExtent.Partial }[obtained]
      : null,
})

/** Sentence keys by input, as react-admin's forms take them. */
export const refusalsOf = (shape: z.ZodType, values: unknown): Record<string, string> => {
  const parsed = shape.safeParse(values)
  if (parsed.success) return {}
  return Object.fromEntries(
    parsed.error.issues.toReversed().map((issue) => [String(issue.path[0] ?? ''), issue.message]),
  )
}
