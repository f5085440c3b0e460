import type { FactPath } from '../rules/expression.ts'
import type { TrainingRecord, WorkContractRecord } from './dossier-record.ts'

/** What a dossier record is made of, as somebody types it. */
export const RECORD_PARTS = [
  'participant.birthDate',
  'participant.statuses',
  'participant.commune',
  'dossier.openedAt',
  'dossier.status',
  'dossier.validatedSteps',
  'dossier.unjustifiedAbsences',
  'dossier.plieActionUnderWay',
  'dossier.committeeApproval',
  'contracts',
  'trainings',
  'diagnostics',
] as const
export type RecordPart = (typeof RECORD_PARTS)[number]

/** Facts worked out from a part that has not their name. */
const WORKED_OUT: { readonly [path: FactPath]: RecordPart } = {
  'participant.age': 'participant.birthDate',
  'dossier.monthsOpen': 'dossier.openedAt',
}

const FAMILIES: { readonly [head: string]: RecordPart } = {
  contracts: 'contracts',
  contract: 'contracts',
  employment: 'contracts',
  trainings: 'trainings',
  training: 'trainings',
  diagnostics: 'diagnostics',
  diagnosticItem: 'diagnostics',
}

/** The part of the record a fact of the dictionary is worked out from; undefined for a path it does not have. */
export const recordPartOf = (path: FactPath): RecordPart | undefined =>
  RECORD_PARTS.find((part) => part === path) ?? WORKED_OUT[path] ?? FAMILIES[path.split('.')[0] ?? '']

type ReadBy<Row> = { readonly [Property in keyof Row]-?: readonly FactPath[] | 'always' }

/** The facts each property of a contract is read for; `always`: whatever the facts. */
const CONTRACT_READ_BY: ReadBy<WorkContractRecord> = {
  kind: 'always',
  employer: ['contract.employer'],
  startDate: 'always',
  signedEndDate: 'always',
  actualEndDate: [
    'contract.endDate',
    'contract.monthsInPost',
    'contract.current',
    'contract.brokenOff',
    'contract.durationMonths',
    'employment.current',
    'employment.cumulatedMonths',
    'employment.hoursInWindow',
    'employment.uninterruptedMonths',
  ],
  weeklyHours: [
    'contract.weeklyHours',
    'contract.quotaPercent',
    'employment.hoursInWindow',
    'employment.cumulatedMonths',
  ],
  quotaPercent: [
    'contract.weeklyHours',
    'contract.quotaPercent',
    'employment.hoursInWindow',
    'employment.cumulatedMonths',
  ],
  subsidised: ['contract.subsidised'],
  clauseHours: ['employment.hoursInWindow'],
  insertionClause: ['contract.insertionClause', 'employment.cumulatedMonths', 'employment.hoursInWindow'],
  partTimeChosen: ['contract.partTimeChosen'],
  sameEmployer: ['contract.sameEmployer'],
  annualClosingOnly: ['employment.uninterruptedMonths'],
  siaeKind: ['contract.siaeKind'],
}

const TRAINING_READ_BY: ReadBy<TrainingRecord> = {
  kind: 'always',
  title: ['training.title'],
  hours: ['training.hours'],
  startDate: 'always',
  endDate: ['training.endDate', 'training.current', 'training.anyCurrent'],
  titleObtained: ['training.titleObtained', 'training.certificationObtained'],
  certificationObtained: ['training.certificationObtained', 'training.titleObtained'],
}

const propertiesRead =
  (readBy: { readonly [property: string]: readonly FactPath[] | 'always' }) =>
  (facts: ReadonlySet<FactPath>): ReadonlySet<string> =>
    new Set(
      Object.entries(readBy).flatMap(([property, paths]) =>
        paths === 'always' || paths.some((path) => facts.has(path)) ? [property] : [],
      ),
    )

/** The properties of a contract that some facts are worked out from, those every contract has included. */
export const contractPropertiesRead = propertiesRead(CONTRACT_READ_BY)
/** The same of a training. */
export const trainingPropertiesRead = propertiesRead(TRAINING_READ_BY)
