import type { Json, PlainDate } from '../../../schema/index.ts'
import type { Random } from './random.ts'
import { lastingJob, NO_WORK, qualified, smallJob, type Work } from './work.ts'

/** How a parcours ends: what the person is doing that day, how far obstacles went down, what the exit form says. */
export interface Ending {
  readonly work: Work
  /** Percent of the obstacles that went down. */
  readonly lifted: number
  /** Answers of the exit form by API name; the preset's form takes those it has. */
  readonly answers: Readonly<Record<string, Json>>
}

const reason = (code: string): Json => `exit-reason-${code}`

const ENDINGS = {
  job: (random, on) => ({
    work: lastingJob(random, on, random.between(7, 9)),
    lifted: 45,
    answers: { exitReason: reason('EMPLOI'), wishesToStop: true },
  }),
  qualification: (random, on) => ({
    work: qualified(random, on),
    lifted: 35,
    answers: { exitReason: reason('CERTIFICATION'), wishesToStop: true },
  }),
  smallJob: (random, on) => ({
    work: smallJob(random, on),
    lifted: 30,
    answers: {
      exitReason: reason('EMPLOI'),
      wishesToStop: true,
      situationBarsPositiveExit: true,
      notableProgress: true,
    },
  }),
  better: (random) => ({
    work: NO_WORK,
    lifted: 60,
    answers: {
      exitReason: reason(random.pick(['REORIENTATION', 'FIN_DUREE', 'SANTE'])),
      wishesToStop: random.percent(50),
      situationBarsPositiveExit: false,
      notableProgress: true,
    },
  }),
  left: (random) => ({
    work: NO_WORK,
    lifted: 0,
    answers: {
      exitReason: reason(random.pick(['DEMENAGEMENT', 'ABANDON', 'ABSENCES'])),
      wishesToStop: true,
      situationBarsPositiveExit: false,
      notableProgress: false,
    },
  }),
} satisfies Record<string, (random: Random, on: PlainDate) => Ending>

/** Half of the exits are positive, as PLIEs aim at. */
export const endingOf = (random: Random, on: PlainDate): Ending =>
  ENDINGS[random.weighted({ job: 36, qualification: 14, smallJob: 14, better: 18, left: 18 })](random, on)
