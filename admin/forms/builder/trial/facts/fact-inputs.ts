import {
  CERTIFICATION_EXTENTS,
  CONTRACT_KINDS,
  DOSSIER_STATUSES,
  type FactOption,
  PARTICIPANT_STATUSES,
  SIAE_KINDS,
  TRAINING_KINDS,
  type TrainingRecord,
  type WorkContractRecord,
} from '../../../../../schema/index.ts'

/** How a property of the record is typed. */
export type FactInputKind = 'date' | 'number' | 'text' | 'yes-no' | 'option' | 'options'

export interface FactInputSpec {
  readonly kind: FactInputKind
  /** Key of its label. */
  readonly label: string
  readonly options?: readonly FactOption[]
}

const contract = (kind: FactInputKind, name: string, options?: readonly FactOption[]): FactInputSpec => ({
  kind,
  label: `jalon.dossier.contracts.${name}`,
  ...(options ? { options } : {}),
})
const training = (kind: FactInputKind, name: string, options?: readonly FactOption[]): FactInputSpec => ({
  kind,
  label: `jalon.dossier.trainings.${name}`,
  ...(options ? { options } : {}),
})

export const CONTRACT_INPUTS = {
  kind: contract('option', 'kind', CONTRACT_KINDS),
  startDate: contract('date', 'startDate'),
  signedEndDate: contract('date', 'signedEndDate'),
  actualEndDate: contract('date', 'actualEndDate'),
  weeklyHours: contract('number', 'weeklyHours'),
  quotaPercent: contract('number', 'quotaPercent'),
  employer: contract('text', 'employer'),
  subsidised: contract('yes-no', 'subsidised'),
  partTimeChosen: contract('yes-no', 'partTimeChosen'),
  sameEmployer: contract('yes-no', 'sameEmployer'),
  annualClosingOnly: contract('yes-no', 'annualClosingOnly'),
  siaeKind: contract('option', 'siaeKind', SIAE_KINDS),
  insertionClause: contract('yes-no', 'insertionClause'),
  clauseHours: contract('number', 'clauseHours'),
} satisfies Record<keyof WorkContractRecord, FactInputSpec>

export const TRAINING_INPUTS = {
  kind: training('option', 'kind', TRAINING_KINDS),
  title: training('text', 'name'),
  startDate: training('date', 'startDate'),
  endDate: training('date', 'endDate'),
  hours: training('number', 'hours'),
  titleObtained: training('yes-no', 'titleObtained'),
  certificationObtained: training('option', 'certificationObtained', CERTIFICATION_EXTENTS),
} satisfies Record<keyof TrainingRecord, FactInputSpec>

const single = (kind: FactInputKind, name: string, options?: readonly FactOption[]): FactInputSpec => ({
  kind,
  label: `trial.facts.${name}`,
  ...(options ? { options } : {}),
})

/** What is known of the person and of the dossier itself, by part of the record. */
export const SINGLE_INPUTS = {
  'participant.birthDate': single('date', 'birth_date'),
  'participant.statuses': single('options', 'statuses', PARTICIPANT_STATUSES),
  'participant.commune': single('text', 'commune'),
  'dossier.openedAt': single('date', 'opened_at'),
  'dossier.status': single('option', 'status', DOSSIER_STATUSES),
  'dossier.validatedSteps': single('number', 'validated_steps'),
  'dossier.unjustifiedAbsences': single('number', 'unjustified_absences'),
  'dossier.plieActionUnderWay': single('yes-no', 'plie_action'),
  'dossier.committeeApproval': single('yes-no', 'committee_approval'),
} as const satisfies { readonly [part: string]: FactInputSpec }
export type SinglePart = keyof typeof SINGLE_INPUTS
