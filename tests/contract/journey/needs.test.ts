import { describe, expect, it } from 'vitest'
import {
  describeObstacle,
  JOURNEY_ACTS,
  type JourneyAct,
  type Need,
  obstaclesTo,
  transitionOf,
} from '../../../schema/index.ts'
import { context } from './journeys.ts'

const needs = (act: JourneyAct, asked: Parameters<typeof context>) =>
  obstaclesTo(act, context(...asked)).map(
    ({ need, overridable }) => `${need}${overridable ? ' (may be gone over)' : ''}`,
  )

describe('what an act needs', () => {
  it.each(JOURNEY_ACTS)('%s: nothing stands in the way of a journey in order', (act) => {
    const status = transitionOf(act).from[0] ?? 'active'
    const waiting = act === 'decline_standby'
    const stopped = act === 'resume'
    const running = act === 'extend_standby'
    expect(
      needs(act, [
        'niort',
        {
          status,
          standbyAsked: waiting,
          suspensions: stopped ? [{ from: '2026-05-01', until: null }] : [],
          standbys: running
            ? [{ reason: 'difficultes', from: '2026-05-01', until: null, endedOn: null, extensions: 0 }]
            : [],
        },
      ]),
    ).toEqual([])
  })

  describe('an entry', () => {
    it('is proposed with a référent and a diagnostic (§3 #6)', () => {
      const missing = { status: 'welcome', hasReferent: false, diagnosticSubmitted: false } as const
      expect(needs('propose_entry', ['niort', missing])).toEqual(['referent', 'diagnostic (may be gone over)'])
    })

    it('is proposed with a first étape and a signed file at Caen, not at Niort (§3 #6 and #7)', () => {
      const none = { status: 'welcome', steps: 0, contractSigned: false } as const
      expect(needs('propose_entry', ['caen', none])).toEqual(['first-step (may be gone over)'])
      expect(needs('propose_entry', ['niort', none])).toEqual([])
      expect(needs('admit', ['caen', { ...none, status: 'submitted' }])).toEqual(['contract (may be gone over)'])
      expect(needs('admit', ['niort', { ...none, status: 'submitted' }])).toEqual([])
    })

    it('R29 is blocked at Sources without the proofs of eligibility, and nobody goes over it', () => {
      const unseen = { status: 'submitted', evidenceToSee: ['pièce d’identité'] } as const
      expect(needs('admit', ['sources', unseen])).toEqual(['entry-evidence'])
      expect(needs('admit', ['niort', unseen])).toEqual([])
    })
  })

  describe('a standby', () => {
    const asked = { reason: 'sante', from: '2026-06-01' }
    const running = (extensions: number, until: string) => ({
      status: 'standby' as const,
      standbys: [{ reason: 'sante', from: '2026-03-01', until, endedOn: null, extensions }],
    })

    it('R12 lasts three months at most at Caen, to the day', () => {
      expect(needs('open_standby', ['caen', {}, { ...asked, until: '2026-09-01' }])).toEqual([])
      expect(needs('open_standby', ['caen', {}, { ...asked, until: '2026-09-02' }])).toEqual([
        'standby-length (may be gone over)',
      ])
      expect(needs('open_standby', ['caen', {}, { ...asked, until: null }])).toEqual([
        'standby-length (may be gone over)',
      ])
    })

    it('R12 counts from the last day of February', () => {
      const from = { reason: 'sante', from: '2027-11-30' }
      expect(needs('open_standby', ['caen', {}, { ...from, until: '2028-02-29' }])).toEqual([])
      expect(needs('open_standby', ['caen', {}, { ...from, until: '2028-03-01' }])).toHaveLength(1)
    })

    it('R12 is renewed once at Caen, for three months more', () => {
      expect(needs('extend_standby', ['caen', running(0, '2026-06-01'), { until: '2026-09-01' }])).toEqual([])
      expect(needs('extend_standby', ['caen', running(0, '2026-06-01'), { until: '2026-09-02' }])).toEqual([
        'standby-length (may be gone over)',
      ])
      expect(needs('extend_standby', ['caen', running(1, '2026-09-01'), { until: '2026-10-01' }])).toEqual([
        'standby-extensions (may be gone over)',
      ])
    })

    it('R13 has no fixed length at Niort, and other reasons than at Caen: a job opens one there only', () => {
      const job = { reason: 'etape_emploi_formation', from: '2026-06-01', until: null }
      expect(needs('open_standby', ['niort', {}, job])).toEqual([])
      expect(needs('open_standby', ['caen', {}, { ...job, until: '2026-07-01' }])).toEqual(['standby-reason'])
    })

    it('takes any reason where the PLIE names none', () => {
      expect(needs('open_standby', ['dijon', {}, { ...asked, until: null }])).toEqual([])
    })

    it('never overlaps another', () => {
      const before = {
        standbys: [{ reason: 'sante', from: '2026-03-01', until: null, endedOn: '2026-06-01', extensions: 0 }],
      }
      expect(needs('open_standby', ['niort', before, { ...asked, reason: 'difficultes' }])).toEqual(['standby-apart'])
      expect(needs('open_standby', ['niort', before, { reason: 'difficultes', from: '2026-06-02' }])).toEqual([])
    })
  })

  describe('the clock', () => {
    it('R14 is renewed by six months up to twenty-four at Niort', () => {
      expect(needs('renew', ['niort', { renewals: 2 }])).toEqual([])
      expect(needs('renew', ['niort', { renewals: 3 }])).toEqual(['cap (may be gone over)'])
    })

    it('R15, R16 has nothing to renew where the length is not bounded', () => {
      expect(needs('renew', ['graves', {}])).toEqual(['periods'])
      expect(needs('renew', ['haut-perigord', {}])).toEqual(['periods'])
    })

    it('is stopped once', () => {
      const stopped = { suspensions: [{ from: '2026-05-01', until: null }] }
      expect(needs('suspend', ['niort', stopped])).toEqual(['clock-running'])
      expect(needs('resume', ['niort', {}])).toEqual(['clock-stopped'])
    })
  })

  describe('a job', () => {
    it('must be recorded, and run', () => {
      expect(needs('start_in_job', ['niort', { job: null }])).toEqual(['in-post'])
    })

    it('R36 of less than 20 h imposed does not end the accompaniment at Caen; chosen, or not known, it may', () => {
      const hours = (weeklyHours: number | null, partTimeChosen: boolean | null) => ({
        job: { weeklyHours, partTimeChosen },
      })
      expect(needs('start_in_job', ['caen', hours(19.5, false)])).toEqual(['not-imposed-part-time (may be gone over)'])
      expect(needs('start_in_job', ['caen', hours(20, false)])).toEqual([])
      expect(needs('start_in_job', ['caen', hours(19.5, true)])).toEqual([])
      expect(needs('start_in_job', ['caen', hours(19.5, null)])).toEqual([])
      expect(needs('start_in_job', ['niort', hours(10, false)])).toEqual([])
    })
  })

  it('R28 an exit waits for the end of a PLIE action at Agen, not elsewhere', () => {
    expect(needs('propose_exit', ['agen', { plieActionUnderWay: true }])).toEqual(['no-plie-action'])
    expect(needs('propose_exit', ['agen', { plieActionUnderWay: null }])).toEqual([])
    expect(needs('propose_exit', ['niort', { plieActionUnderWay: true }])).toEqual([])
  })

  it('is told with its days and documents, in both languages', () => {
    const tell = (need: Need, params: object) =>
      describeObstacle({ need, overridable: true, params: { ...params } }, 'fr')
    expect(tell('cap', { day: '2028-01-15' })).toContain('15/01/2028')
    expect(tell('entry-evidence', { documents: ['identité', 'attestation'] })).toContain('identité, attestation')
    expect(describeObstacle({ need: 'standby-length', overridable: true, params: { months: 3 } }, 'en')).toContain(
      '3 months',
    )
  })
})
