import type { Json } from '../../../schema/index.ts'
import type { Random } from './random.ts'

/** How a parcours ends. */
export type EndingKind = 'job' | 'qualification' | 'smallJob' | 'better' | 'left'

/** What the exit form says, and how far obstacles went down. */
export interface Ending {
  /** Percent of the obstacles that went down. */
  readonly lifted: number
  /** Answers of the exit form by API name; the preset's form takes those it has. */
  readonly answers: Readonly<Record<string, Json>>
}

const reason = (code: string): Json => `exit-reason-${code}`

const ENDINGS = {
  job: () => ({ lifted: 45, answers: { exitReason: reason('EMPLOI'), wishesToStop: true } }),
  qualification: () => ({ lifted: 35, answers: { exitReason: reason('CERTIFICATION'), wishesToStop: true } }),
  smallJob: () => ({
    lifted: 30,
    answers: {
      exitReason: reason('EMPLOI'),
      wishesToStop: true,
      situationBarsPositiveExit: true,
      notableProgress: true,
    },
  }),
  better: (random) => ({
    lifted: 60,
    answers: {
      exitReason: reason(random.pick(['REORIENTATION', 'FIN_DUREE', 'SANTE'])),
      wishesToStop: random.percent(50),
      situationBarsPositiveExit: false,
      notableProgress: true,
    },
  }),
  left: (random) => ({
    lifted: 0,
    answers: {
      exitReason: reason(random.pick(['DEMENAGEMENT', 'ABANDON', 'ABSENCES'])),
      wishesToStop: true,
      situationBarsPositiveExit: false,
      notableProgress: false,
    },
  }),
} satisfies Record<EndingKind, (random: Random) => Ending>

const POSITIVE = 'positive'

/** Half of the exits are positive, as PLIEs aim at; all of them where the criteria know no other. `outcomes`: those they can give. */
export const endingKind = (random: Random, outcomes: readonly string[]): EndingKind =>
  outcomes.some((outcome) => outcome !== POSITIVE)
    ? random.weighted({ job: 36, qualification: 14, smallJob: 14, better: 18, left: 18 })
    : random.weighted({ job: 70, qualification: 30, smallJob: 0, better: 0, left: 0 })

export const endingOf = (kind: EndingKind, random: Random): Ending => ENDINGS[kind](random)
