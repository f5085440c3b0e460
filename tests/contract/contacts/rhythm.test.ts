import { describe, expect, it } from 'vitest'
import { describeRhythm } from '../../../schema/index.ts'
import { met, rhythmAt } from './meetings.ts'

const due = (...asked: Parameters<typeof rhythmAt>) => {
  const { state, dueOn, daysLate } = rhythmAt(...asked)
  return [state, dueOn, daysLate]
}

describe('R03 every 15 days for 3 months, at Niort', () => {
  it('runs from the entry, its last day included', () => {
    expect(due('niort', '2026-01-15')).toEqual(['due', '2026-01-30', 0])
    expect(due('niort', '2026-01-30')).toEqual(['due', '2026-01-30', 0])
    expect(due('niort', '2026-01-31')).toEqual(['late', '2026-01-30', 1])
  })

  it('is kept by who was met only: not by phone, not by an absence, not by an appointment', () => {
    const others = [
      met('2026-01-20', { channel: 'phone' }),
      met('2026-01-21', { presence: 'unjustified_absence' }),
      met('2026-01-22', { presence: 'excused' }),
      met('2026-01-29', { presence: 'planned' }),
    ]
    expect(due('niort', '2026-01-29', others)).toEqual(['due', '2026-01-30', 0])
    expect(due('niort', '2026-01-29', [...others, met('2026-01-25', { channel: 'visit' })])).toEqual([
      ...['due', '2026-02-09', 0],
    ])
  })

  it('is over with its third month: a gap that would end after it is the month’s', () => {
    expect(due('niort', '2026-04-01', [met('2026-03-30')])).toEqual(['due', '2026-04-14', 0])
    expect(due('niort', '2026-04-01', [met('2026-03-31')])).toEqual(['due', '2026-04-30', 0])
    expect(due('niort', '2026-05-15', [met('2026-03-30')])).toEqual(['late', '2026-04-14', 31])
  })
})

describe('R27 the follow-up in the job', () => {
  const inJob = { status: 'in_job_follow_up', statusSince: '2026-09-01', inJobOrTraining: true } as const

  it('counts from its first day, and a call will do', () => {
    expect(due('caen', '2026-10-02', [], inJob)).toEqual(['late', '2026-10-01', 1])
    expect(due('caen', '2026-10-02', [met('2026-09-20', { channel: 'phone' })], inJob)).toEqual([
      'due',
      '2026-10-20',
      0,
    ])
    expect(due('caen', '2026-10-02', [met('2026-09-20', { channel: 'email' })], inJob)[0]).toBe('late')
  })
})

describe('contacts that could not be noted here', () => {
  it('make nobody late', () => {
    expect(due('niort', '2026-06-01', null)).toEqual(['unknown', null, 0])
  })
})

describe('R04 a meeting a month', () => {
  it.each([
    ['2026-08-31', '2026-09-30'],
    ['2026-12-15', '2027-01-15'],
    ['2027-01-31', '2027-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2028-02-29', '2028-03-29'],
  ])('met on %s, next by %s', (last, next) => {
    expect(due('niort', last, [met(last)])).toEqual(['due', next, 0])
    expect(due('caen', last, [met(last)])).toEqual(['due', next, 0])
  })

  it('is face to face at Caen for who is alone, by any channel in an action (R07)', () => {
    const called = [met('2026-05-10', { channel: 'phone' })]
    expect(due('caen', '2026-05-20', called)).toEqual(['late', '2026-02-15', 94])
    expect(due('caen', '2026-05-20', called, { inJobOrTraining: true })).toEqual(['late', '2026-02-15', 94])
    expect(due('caen', '2026-05-20', called, { inAction: true })).toEqual(['due', '2026-06-10', 0])
    // Nothing says whether the person is in an action: nobody is told late for what may be right.
    expect(due('caen', '2026-05-20', called, { inAction: null })).toEqual(['due', '2026-06-10', 0])
  })

  it('may be remote at Grand Périgueux in a job or a training (R07)', () => {
    const called = [met('2026-05-10', { channel: 'video' })]
    expect(due('grand-perigueux', '2026-05-20', called)[0]).toBe('late')
    expect(due('grand-perigueux', '2026-05-20', called, { inJobOrTraining: true })).toEqual(['due', '2026-06-10', 0])
  })

  it('R05 is kept by phone where either channel does, never by what is only written', () => {
    const called = [met('2026-05-10', { channel: 'phone' })]
    const written = [met('2026-05-10', { channel: 'email' }), met('2026-05-11', { channel: 'sms' })]
    for (const plie of ['hauts-de-garonne', 'bordeaux'] as const) {
      expect(due(plie, '2026-05-20', called)).toEqual(['due', '2026-06-10', 0])
      expect(due(plie, '2026-05-20', written)[0]).toBe('late')
    }
  })

  it('R06 wants a call between two meetings at Dijon, and leaves the rhythm to the référent in an action', () => {
    const meetings = [met('2026-05-02'), met('2026-05-30')]
    expect(due('dijon', '2026-06-01', meetings)).toEqual(['late', '2026-02-15', 106])
    expect(due('dijon', '2026-06-01', [...meetings, met('2026-05-16', { channel: 'phone' })])).toEqual([
      ...['due', '2026-06-16', 0],
    ])
    expect(due('dijon', '2026-06-01', [], { inAction: true })[0]).toBe('silent')
  })
})

describe('days that do not count', () => {
  const last = [met('2026-04-20')]

  it.each([
    ['a suspension', { suspensions: [{ from: '2026-05-01', until: '2026-05-20' }] }],
    [
      'a standby',
      { standbys: [{ reason: 'x', from: '2026-05-01', until: null, endedOn: '2026-05-20', extensions: 0 }] },
    ],
    [
      'both at once, counted once',
      {
        suspensions: [{ from: '2026-05-01', until: '2026-05-10' }],
        standbys: [{ reason: 'x', from: '2026-05-05', until: null, endedOn: '2026-05-20', extensions: 0 }],
      },
    ],
  ])('%s pushes the next one by as many days', (_, pauses) => {
    expect(due('niort', '2026-06-01', last, pauses)).toEqual(['due', '2026-06-09', 0])
  })

  it('starts on the last day: that day is given back', () => {
    const pause = { suspensions: [{ from: '2026-05-20', until: '2026-05-22' }] }
    expect(due('niort', '2026-05-23', last, pause)).toEqual(['due', '2026-05-23', 0])
  })

  it('asks for nothing while a pause runs, and counts no day of it as late', () => {
    expect(due('niort', '2026-05-25', last, { suspensions: [{ from: '2026-05-24', until: null }] })[0]).toBe('paused')
    expect(due('niort', '2026-05-25', last, { status: 'standby' })[0]).toBe('paused')
    const after = { suspensions: [{ from: '2026-05-25', until: '2026-05-30' }] }
    expect(due('niort', '2026-06-02', last, after)).toEqual(['late', '2026-05-20', 7])
  })

  it('neither before the entry nor after the exit', () => {
    expect(due('niort', '2026-06-01', [], { admittedOn: null, status: 'welcome' })[0]).toBe('before-entry')
    expect(due('niort', '2026-06-01', [], { status: 'exited', exitedOn: '2026-05-01' })[0]).toBe('ended')
    expect(due('niort', '2026-06-01', last, { status: 'exit_proposed' })[0]).toBe('late')
  })
})

describe('what is told', () => {
  it('is one line, and the rule of the PLIE in both languages', () => {
    expect(describeRhythm(rhythmAt('niort', '2026-02-05'), 'fr')).toEqual({
      line: 'En retard de 6 jours : entretien attendu le 30/01/2026 au plus tard.',
      why: 'Votre PLIE demande une rencontre au moins tous les 15 jours (3 premiers mois) ; il n’y en a pas encore eu depuis l’entrée.',
    })
    expect(describeRhythm(rhythmAt('niort', '2026-05-05', [met('2026-05-04')]), 'en')).toEqual({
      line: 'Next interview by 04/06/2026.',
      why: 'Your PLIE asks for a meeting at least once a month (then, until the exit); the last one was on 04/05/2026.',
    })
  })

  it('is no rule at all where the text fixes no number', () => {
    for (const plie of ['sources', 'portes-du-sud'] as const)
      expect(describeRhythm(rhythmAt(plie, '2026-05-05'), 'fr')).toEqual({
        line: 'Votre PLIE ne fixe aucun rythme d’entretien.',
        why: null,
      })
  })
})
