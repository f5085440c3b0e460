import {
  CERTIFICATION_EXTENTS,
  CONTRACT_KINDS,
  type DiagnosticScores,
  type FormDefinition,
  fieldsOf,
  indexOf,
  type KnownRecord,
  PARTICIPANT_STATUSES,
  SIAE_KINDS,
  TRAINING_KINDS,
  type TrainingRecord,
  type WorkContractRecord,
} from '../../schema/index.ts'
import type { Participant } from '../dossiers/index.ts'
import type { Training, WorkContract } from '../employment/index.ts'
import type { Submission } from './submission.entity.ts'

/** Rows of the database as the dictionary of facts reads them. */

const idIn = <const Id extends string>(kinds: readonly { id: Id }[], value: string): Id | undefined =>
  kinds.find(({ id }) => id === value)?.id

export const personOf = (
  participant: Pick<Participant, 'birthDate' | 'statuses' | 'commune'>,
): NonNullable<KnownRecord['participant']> => ({
  birthDate: participant.birthDate ?? null,
  statuses: participant.statuses.flatMap((status) => idIn(PARTICIPANT_STATUSES, status) ?? []),
  commune: participant.commune ?? null,
})

export const contractOf = (row: WorkContract): WorkContractRecord => ({
  kind: idIn(CONTRACT_KINDS, row.kind) ?? 'autre',
  employer: row.employer,
  startDate: row.startDate,
  signedEndDate: row.signedEndDate ?? null,
  actualEndDate: row.actualEndDate ?? null,
  weeklyHours: row.weeklyHours ?? null,
  quotaPercent: row.quotaPercent ?? null,
  subsidised: row.subsidised ?? null,
  clauseHours: row.clauseHours ?? null,
  insertionClause: row.insertionClause,
  partTimeChosen: row.partTimeChosen ?? null,
  sameEmployer: row.sameEmployer ?? null,
  annualClosingOnly: row.annualClosingOnly ?? null,
  siaeKind: idIn(SIAE_KINDS, row.siaeKind ?? '') ?? null,
})

/** Nothing for a training of a kind the dictionary does not know. */
export const trainingOf = (row: Training): TrainingRecord[] => {
  const kind = idIn(TRAINING_KINDS, row.kind)
  if (kind === undefined) return []
  return [
    {
      kind,
      title: row.title,
      hours: row.hours ?? null,
      startDate: row.startDate,
      endDate: row.endDate ?? null,
      titleObtained: row.titleObtained ?? null,
      certificationObtained: idIn(CERTIFICATION_EXTENTS, row.certificationObtained ?? '') ?? null,
    },
  ]
}

/** Scores of the scale items of a submitted diagnostic, by API name. */
export const scaleScores = (form: FormDefinition, { answers }: Pick<Submission, 'answers'>): DiagnosticScores => {
  const options = new Map(form.lists.flatMap((list) => list.options.map((option) => [option.id, option.score ?? null])))
  const { groupOf } = indexOf(form)
  return Object.fromEntries(
    fieldsOf(form)
      .filter((field) => field.type === 'scale' && !groupOf.has(field.id))
      .map((field) => {
        const value = Object.hasOwn(answers, field.id) ? answers[field.id]?.value : undefined
        return [field.api, typeof value === 'string' ? (options.get(value) ?? null) : null]
      }),
  )
}
