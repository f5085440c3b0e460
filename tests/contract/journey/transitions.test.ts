import { describe, expect, it } from 'vitest'
import {
  actLabel,
  actsFrom,
  CLOSED_STATUSES,
  DOSSIER_STATUSES,
  type DossierStatus,
  JOURNEY_ACTS,
  type JourneyAct,
  startsFrom,
  statusAfter,
  transitionOf,
} from '../../../schema/index.ts'
import { context } from './journeys.ts'

/**
 * The life cycle as a reader of domain.md §3 draws it: for each state, each act that exists there and where it leads. Written
 * apart from the table of the product: every other couple of a state and an act must not exist.
 */
const LIFE: Readonly<Record<DossierStatus, Partial<Record<JourneyAct, DossierStatus>>>> = {
  prescribed: {
    start_check: 'checking',
    reject: 'rejected',
    welcome: 'welcome',
    drop: 'dropped',
    hand_over: 'prescribed',
  },
  checking: { reject: 'rejected', welcome: 'welcome', drop: 'dropped', hand_over: 'checking' },
  welcome: { propose_entry: 'submitted', drop: 'dropped', hand_over: 'welcome' },
  submitted: { admit: 'active', refuse: 'refused', postpone: 'postponed', drop: 'dropped', hand_over: 'submitted' },
  postponed: { propose_entry: 'submitted', drop: 'dropped', hand_over: 'postponed' },
  active: {
    ask_standby: 'active',
    decline_standby: 'active',
    open_standby: 'standby',
    renew: 'active',
    suspend: 'active',
    resume: 'active',
    start_in_job: 'in_job_follow_up',
    propose_exit: 'exit_proposed',
    hand_over: 'active',
  },
  standby: {
    extend_standby: 'standby',
    close_standby: 'active',
    renew: 'standby',
    resume: 'standby',
    start_in_job: 'in_job_follow_up',
    propose_exit: 'exit_proposed',
    hand_over: 'standby',
  },
  in_job_follow_up: {
    end_in_job: 'active',
    renew: 'in_job_follow_up',
    suspend: 'in_job_follow_up',
    resume: 'in_job_follow_up',
    propose_exit: 'exit_proposed',
    hand_over: 'in_job_follow_up',
  },
  exit_proposed: {
    propose_exit: 'exit_proposed',
    accept_exit: 'exited',
    send_back_exit: 'standby',
    hand_over: 'exit_proposed',
  },
  exited: {},
  rejected: {},
  refused: {},
  dropped: {},
}

const STATES = DOSSIER_STATUSES.map(({ id }) => id)
const couples = STATES.flatMap((status) => JOURNEY_ACTS.map((act) => [status, act] as const))

describe('the life cycle of a dossier (domain §3)', () => {
  it.each(couples)('from %s, %s', (status, act) => {
    const expected = LIFE[status][act]

    expect(startsFrom(act, status)).toBe(expected !== undefined)
    if (expected !== undefined)
      expect(statusAfter(act, context('niort', { status, statusBeforeExit: 'standby' }))).toBe(expected)
  })

  it('leads from the prescription to every state, and out of every state that is not an end', () => {
    const reached = new Set<DossierStatus>(['prescribed'])
    for (const from of reached)
      for (const act of actsFrom(from)) reached.add(statusAfter(act, context('niort', { status: from })))

    expect([...reached].sort()).toEqual([...STATES].sort())
    for (const status of STATES)
      expect(actsFrom(status).length === 0, status).toBe(CLOSED_STATUSES.some((closed) => closed === status))
  })

  it('asks for a reason wherever somebody is turned away, sent back or stopped', () => {
    const reasoned = JOURNEY_ACTS.filter((act) => transitionOf(act).requires.includes('reason'))
    expect(reasoned).toEqual([
      ...[
        'reject',
        'drop',
        'refuse',
        'postpone',
        'decline_standby',
        'renew',
        'suspend',
        'end_in_job',
        'send_back_exit',
      ],
    ])
  })

  it.each(JOURNEY_ACTS)('%s is cited and named in both languages', (act) => {
    expect(transitionOf(act).source).toMatch(/#\d|§3/)
    expect(actLabel(act, 'fr')).not.toBe(actLabel(act, 'en'))
  })
})
