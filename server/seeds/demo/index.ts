import { type DossierStatus, type PlainDate, presets } from '../../../schema/index.ts'
import type { DemoDossier } from './demo-dossier.ts'
import { people } from './people.ts'
import { type Random, randomFrom } from './random.ts'
import { tell } from './stories.ts'
import type { DemoForms } from './telling.ts'

export type { DemoDossier, DemoForm, DemoParticipant, DemoSubmission } from './demo-dossier.ts'
export { type DemoFollowUp, entryOf, followUpOf } from './follow-up.ts'

/** PLIEs the demonstration tells stories of. */
export type DemoPlie = 'niort' | 'caen'

/** A PLIE in the middle of its year: most people are being followed, some have left. */
const STATUSES: Readonly<Record<DossierStatus, number>> = {
  prescribed: 4,
  checking: 3,
  welcome: 4,
  submitted: 3,
  postponed: 1,
  active: 42,
  standby: 9,
  in_job_follow_up: 10,
  exit_proposed: 6,
  exited: 14,
  rejected: 1,
  refused: 2,
  dropped: 1,
}

/** Nobody was named to follow these. */
const UNMET: readonly DossierStatus[] = ['prescribed', 'checking', 'rejected', 'refused', 'dropped']

const REFERENTS = 12

/**
 * Invented dossiers of a PLIE at every stage, oldest first: plain data, valid against the PLIE's preset forms. The same
 * seed and the same day always give the same dossiers; `count` may be a few thousand.
 */
export const demoDossiers = (plieKey: DemoPlie, count: number, seed: string, today: PlainDate): DemoDossier[] => {
  const random = randomFrom(`${plieKey}/${seed}`)
  const forms = formsOf(plieKey)
  const person = people(plieKey, random, today)
  const told = Array.from({ length: count }, (_, index) => {
    const status = statusAt(index, random)
    const participant = person()
    return {
      ...tell({ forms, random, today, status, person: participant }),
      participant,
      referent: UNMET.includes(status) ? null : random.between(0, REFERENTS - 1),
    }
  }).sort((a, b) => (a.openedAt < b.openedAt ? -1 : a.openedAt > b.openedAt ? 1 : 0))

  const opened = new Map<string, number>()
  return told.map((one) => {
    const year = one.openedAt.slice(0, 4)
    const rank = (opened.get(year) ?? 0) + 1
    opened.set(year, rank)
    return { number: `${year}-${String(rank).padStart(4, '0')}`, ...one }
  })
}

/** The first dossiers show every state once, however few are asked for. */
const statusAt = (index: number, random: Random): DossierStatus => {
  const each: DossierStatus[] = [
    'active',
    'exited',
    'in_job_follow_up',
    'prescribed',
    'standby',
    'exit_proposed',
    'refused',
    'checking',
    'welcome',
    'submitted',
    'postponed',
    'rejected',
    'dropped',
  ]
  return each[index] ?? random.weighted(STATUSES)
}

const formsOf = (plieKey: DemoPlie): DemoForms => {
  const { prescription, diagnostic, exit } = presets[plieKey].forms
  if (prescription === null || diagnostic === null || exit === null) {
    throw new Error(`The preset of ${plieKey} has no prescription, diagnostic or exit form to fill in.`)
  }
  return { prescription, diagnostic, exit }
}
