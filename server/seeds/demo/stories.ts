import {
  CLOSED_STATUSES,
  type DossierStatus,
  ENTERING_STATUSES,
  isOneOf,
  type PlainDate,
} from '../../../schema/index.ts'
import { daysAfter, daysFrom, notAfter } from './dates.ts'
import type { DemoParticipant, DemoSubmission } from './demo-dossier.ts'
import { fillDiagnostic, firstLevels, laterLevels } from './diagnostics.ts'
import { ended } from './ended.ts'
import { fillForm } from './fill-form.ts'
import type { Random } from './random.ts'
import { type Story, sent, type Telling } from './telling.ts'
import { currentStep, lastingJob, NO_WORK, steps, together, type Work } from './work.ts'

/** How many days ago a dossier in this state was opened, at least and at most. */
const AGE: Readonly<Record<DossierStatus, readonly [number, number]>> = {
  prescribed: [0, 20],
  checking: [3, 30],
  welcome: [6, 40],
  submitted: [20, 60],
  postponed: [40, 90],
  rejected: [20, 200],
  refused: [20, 200],
  dropped: [20, 200],
  active: [8, 640],
  standby: [120, 600],
  in_job_follow_up: [200, 620],
  exit_proposed: [330, 700],
  exited: [380, 800],
}

/** One dossier in the given state, told from its opening to today. */
export const tell = (telling: Telling): Story => {
  const { random, today, status, forms, person } = telling
  const openedAt = daysAfter(today, -random.between(...AGE[status]))
  const prescription = sent(
    'prescription',
    fillForm(forms.prescription, {
      random,
      on: openedAt,
      given: { personAgrees: true, personStatuses: statusOptions(person) },
    }),
    openedAt,
  )
  if (status === 'prescribed' || status === 'checking')
    return { ...unfinished(status, openedAt, [prescription]), closedAt: null }
  if (isOneOf(CLOSED_STATUSES, status) && status !== 'exited') {
    return {
      ...unfinished(status, openedAt, [prescription]),
      closedAt: notAfter(daysAfter(openedAt, random.between(7, 30)), today),
    }
  }
  const metOn = notAfter(daysAfter(openedAt, random.between(5, 18)), today)
  const levels = firstLevels(forms.diagnostic, random)
  const first = fillDiagnostic(forms.diagnostic, levels, { random, on: metOn })
  if (status === 'exit_proposed' || status === 'exited')
    return ended(telling, openedAt, prescription, first, levels, metOn)

  const age = daysFrom(openedAt, today)
  const begun = sent('diagnostic', first, metOn)
  const diagnostic =
    (status === 'welcome' || status === 'active') && age < 30 && random.percent(60) ? draftOf(begun, random) : begun
  const again = age > 200 && random.percent(25) ? daysAfter(today, -random.between(2, 60)) : null
  const later =
    again === null
      ? []
      : [
          sent(
            'diagnostic',
            fillDiagnostic(forms.diagnostic, laterLevels(levels, random, 30), { random, on: again, before: first }),
            again,
          ),
        ]
  return {
    ...unfinished(status, openedAt, [prescription, diagnostic, ...later]),
    closedAt: null,
    ...workUnderWay(telling, metOn),
  }
}

/** The person's statuses as the prescription sheets of the presets name them. */
const statusOptions = ({ statuses }: DemoParticipant): string[] => {
  const named = ['deld', 'brsa', 'ass', 'aah', 'th', 'qpv', 'pauvrete', 'difficulte']
  return statuses.filter((status) => named.includes(status)).map((status) => `status-${status.toUpperCase()}`)
}

const unfinished = (status: DossierStatus, openedAt: PlainDate, submissions: readonly DemoSubmission[]) => ({
  status,
  openedAt,
  submissions,
  exit: null,
  ...NO_WORK,
})

/** The same form, left half way. */
const draftOf = (submission: DemoSubmission, random: Random): DemoSubmission => {
  const entries = Object.entries(submission.answers)
  const kept = entries.slice(0, Math.ceil((entries.length * random.between(20, 80)) / 100))
  return { ...submission, answers: Object.fromEntries(kept), submittedOn: null }
}

const workUnderWay = ({ random, today, status }: Telling, after: PlainDate): Work => {
  if (status === 'in_job_follow_up')
    return together(steps(random, after, daysAfter(today, -200)), lastingJob(random, today, random.between(1, 5)))
  if (isOneOf(ENTERING_STATUSES, status)) return NO_WORK
  const current = status === 'standby' || random.percent(18) ? currentStep(random, today) : NO_WORK
  return together(steps(random, after, daysAfter(today, -90)), current)
}
