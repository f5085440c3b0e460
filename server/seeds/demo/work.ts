import type { ContractKind, PlainDate, SiaeKind, TrainingRecord, WorkContractRecord } from '../../../schema/index.ts'
import { daysAfter } from './dates.ts'
import { COURSES, EMPLOYERS, WORKSHOPS } from './names.ts'
import type { Random } from './random.ts'

const contract = (
  random: Random,
  given: Pick<WorkContractRecord, 'kind' | 'startDate'> & Partial<WorkContractRecord>,
): WorkContractRecord => ({
  employer: random.pick(EMPLOYERS),
  signedEndDate: null,
  actualEndDate: null,
  weeklyHours: 35,
  quotaPercent: null,
  subsidised: given.kind === 'contrat_aide',
  clauseHours: null,
  insertionClause: false,
  partTimeChosen: null,
  sameEmployer: null,
  annualClosingOnly: null,
  siaeKind: null,
  ...given,
})

/** A CDDI is signed with a workshop or worksite, agency work under a clause goes through an ETTI. */
const siaeKindOf = (kind: ContractKind, clause: boolean): SiaeKind => {
  if (kind === 'cddi') return 'aci'
  return clause ? 'etti' : 'none'
}

const months = (count: number): number => Math.round(count * 30.5)

/** A short job that was a step. */
export const shortJob = (random: Random, startDate: PlainDate): WorkContractRecord => {
  const kind = random.pick(['cdd', 'interim', 'saisonnier', 'cddi'] as const)
  const clause = kind === 'interim' && random.percent(40)
  return contract(random, {
    kind,
    startDate,
    signedEndDate: daysAfter(startDate, random.between(20, kind === 'cddi' ? 180 : 90)),
    weeklyHours: random.percent(90) ? random.pick([20, 24, 26, 30, 35]) : null,
    insertionClause: clause,
    clauseHours: clause ? random.between(80, 420) : null,
    siaeKind: siaeKindOf(kind, clause),
  })
}

/** A job that may last: permanent, or for eight months and more. */
export const lastingJob = (random: Random, startDate: PlainDate): WorkContractRecord => {
  const weeklyHours = random.pick([24, 28, 30, 35, 35, 35])
  return random.percent(55)
    ? contract(random, { kind: 'cdi', startDate, weeklyHours })
    : contract(random, {
        kind: 'cdd',
        startDate,
        weeklyHours,
        signedEndDate: daysAfter(startDate, months(random.between(8, 12))),
      })
}

/** A small job: 5 months, fewer than 17 hours a week. */
export const smallJob = (random: Random, startDate: PlainDate): WorkContractRecord =>
  contract(random, {
    kind: 'cdd',
    startDate,
    signedEndDate: daysAfter(startDate, months(5)),
    weeklyHours: random.pick([8, 12, 15]),
    partTimeChosen: random.percent(60),
  })

/** A qualifying training that ends that day, with its title. */
export const qualifyingTraining = (random: Random, endDate: PlainDate): TrainingRecord => ({
  kind: 'formation_qualifiante',
  title: random.pick(COURSES),
  hours: random.between(300, 900),
  startDate: daysAfter(endDate, -random.between(80, 200)),
  endDate,
  titleObtained: true,
  certificationObtained: 'total',
})

/** A workshop followed from that day. */
export const workshop = (random: Random, startDate: PlainDate): TrainingRecord => ({
  kind: 'formation_non_qualifiante',
  title: random.pick(WORKSHOPS),
  hours: random.between(14, 120),
  startDate,
  endDate: daysAfter(startDate, random.between(5, 45)),
  titleObtained: false,
  certificationObtained: null,
})
