import type { ContractKind, PlainDate, SiaeKind, TrainingRecord, WorkContractRecord } from '../../../schema/index.ts'
import { daysAfter } from './dates.ts'
import { COURSES, EMPLOYERS, WORKSHOPS } from './names.ts'
import type { Random } from './random.ts'

export interface Work {
  readonly contracts: readonly WorkContractRecord[]
  readonly trainings: readonly TrainingRecord[]
}

export const NO_WORK: Work = { contracts: [], trainings: [] }

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

/** A short job that was a step: over before `on`. */
export const pastStep = (random: Random, after: PlainDate, on: PlainDate): Work => {
  const startDate = daysAfter(after, random.between(20, 60))
  const endDate = daysAfter(startDate, random.between(20, 100))
  if (endDate >= on) return NO_WORK
  const kind = random.pick(['cdd', 'interim', 'saisonnier'] as const)
  return {
    contracts: [
      contract(random, { kind, startDate, signedEndDate: endDate, weeklyHours: random.pick([20, 24, 30, 35]) }),
    ],
    trainings: [],
  }
}

/** A workshop followed as a step. */
export const pastWorkshop = (random: Random, after: PlainDate, on: PlainDate): Work => {
  const startDate = daysAfter(after, random.between(15, 50))
  const endDate = daysAfter(startDate, random.between(5, 45))
  if (endDate >= on) return NO_WORK
  const hours = random.between(14, 120)
  return {
    contracts: [],
    trainings: [
      {
        kind: 'formation_non_qualifiante',
        title: random.pick(WORKSHOPS),
        hours,
        startDate,
        endDate,
        titleObtained: false,
        certificationObtained: null,
      },
    ],
  }
}

/** A lasting job held for `held` months on that day. */
export const lastingJob = (random: Random, on: PlainDate, held: number): Work => {
  const startDate = daysAfter(on, -months(held))
  const weeklyHours = random.pick([24, 28, 30, 35, 35, 35])
  return {
    contracts: [
      random.percent(55)
        ? contract(random, { kind: 'cdi', startDate, weeklyHours })
        : contract(random, {
            kind: 'cdd',
            startDate,
            weeklyHours,
            signedEndDate: daysAfter(startDate, months(Math.max(held + 1, random.between(8, 12)))),
          }),
    ],
    trainings: [],
  }
}

/** A small job under way: 5 months, fewer than 17 hours a week. */
export const smallJob = (random: Random, on: PlainDate): Work => {
  const startDate = daysAfter(on, -random.between(20, 70))
  return {
    contracts: [
      contract(random, {
        kind: 'cdd',
        startDate,
        signedEndDate: daysAfter(startDate, months(5)),
        weeklyHours: random.pick([8, 12, 15]),
        partTimeChosen: random.percent(60),
      }),
    ],
    trainings: [],
  }
}

/** A step under way: insertion contract, agency work or training. */
export const currentStep = (random: Random, on: PlainDate): Work => {
  const startDate = daysAfter(on, -random.between(10, 80))
  if (random.percent(35)) {
    const hours = random.between(140, 600)
    const endDate = daysAfter(on, random.between(20, 120))
    return {
      contracts: [],
      trainings: [
        {
          ...{ kind: 'formation_qualifiante', title: random.pick(COURSES), hours, startDate, endDate },
          ...{ titleObtained: null, certificationObtained: null },
        },
      ],
    }
  }
  const kind = random.pick(['cddi', 'interim', 'cdd'] as const)
  const clause = kind === 'interim' && random.percent(50)
  return {
    contracts: [
      contract(random, {
        kind,
        startDate,
        signedEndDate: daysAfter(on, random.between(15, kind === 'cddi' ? 250 : 60)),
        weeklyHours: random.percent(85) ? random.pick([20, 26, 35]) : null,
        insertionClause: clause,
        clauseHours: clause ? random.between(80, 420) : null,
        siaeKind: siaeKindOf(kind, clause),
      }),
    ],
    trainings: [],
  }
}

/** A qualifying training, with its title, that has just ended. */
export const qualified = (random: Random, on: PlainDate): Work => {
  const endDate = daysAfter(on, -random.between(4, 25))
  return {
    contracts: [],
    trainings: [
      {
        kind: 'formation_qualifiante',
        title: random.pick(COURSES),
        hours: random.between(300, 900),
        startDate: daysAfter(endDate, -random.between(80, 200)),
        endDate,
        titleObtained: true,
        certificationObtained: 'total',
      },
    ],
  }
}

export const together = (...all: readonly Work[]): Work => ({
  contracts: all.flatMap(({ contracts }) => contracts),
  trainings: all.flatMap(({ trainings }) => trainings),
})

/** A few steps behind the person, or none. */
export const steps = (random: Random, after: PlainDate, on: PlainDate): Work =>
  together(
    random.percent(40) ? pastStep(random, after, on) : NO_WORK,
    random.percent(35) ? pastWorkshop(random, after, on) : NO_WORK,
  )
