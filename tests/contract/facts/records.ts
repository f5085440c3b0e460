import type { DossierRecord, TrainingRecord, WorkContractRecord } from '../../../schema/facts/dossier-record.ts'

/** A contract of which only the kind and the first day are known. */
export const contract = (given: Partial<WorkContractRecord>): WorkContractRecord => ({
  kind: 'cdd',
  employer: 'Moulin des Saules',
  startDate: '2026-01-15',
  signedEndDate: null,
  actualEndDate: null,
  weeklyHours: null,
  quotaPercent: null,
  subsidised: null,
  clauseHours: null,
  insertionClause: false,
  partTimeChosen: null,
  sameEmployer: null,
  annualClosingOnly: null,
  siaeKind: null,
  ...given,
})

export const training = (given: Partial<TrainingRecord>): TrainingRecord => ({
  kind: 'formation_qualifiante',
  title: 'Agent de propreté',
  hours: null,
  startDate: '2026-01-15',
  endDate: null,
  titleObtained: null,
  certificationObtained: null,
  ...given,
})

export const record = (given: Partial<DossierRecord>): DossierRecord => ({
  participant: { birthDate: null, statuses: [], commune: null },
  dossier: {
    openedAt: '2025-01-01',
    status: 'active',
    validatedSteps: 0,
    unjustifiedAbsences: 0,
    plieActionUnderWay: null,
    committeeApproval: null,
  },
  contracts: [],
  trainings: [],
  diagnostics: { first: null, last: null },
  ...given,
})
