import { describe, expect, it } from 'vitest'
import { absencesOf, contactObservations, contactSettings, describeContactObservation } from '../../../schema/index.ts'
import { met, settingsOf } from './meetings.ts'

const missed = (on: string, channel: 'in_person' | 'phone' | 'collective' = 'in_person') =>
  met(on, { channel, presence: 'unjustified_absence', minutes: null })
const told = (plie: Parameters<typeof settingsOf>[0], contacts: Parameters<typeof contactObservations>[1]) =>
  contactObservations(settingsOf(plie), contacts).map((one) => describeContactObservation(one, 'fr'))

describe('R10 unjustified absences', () => {
  it('lead to the committee at the second at Niort, remote and collective alike', () => {
    const first = [missed('2026-03-02', 'phone'), met('2026-03-09', { presence: 'excused' })]
    expect(absencesOf(settingsOf('niort'), first)).toEqual({ unjustified: 1, toCommittee: 2, reached: false })
    expect(absencesOf(settingsOf('niort'), [...first, missed('2026-03-16', 'collective')])).toEqual({
      ...{ unjustified: 2, toCommittee: 2, reached: true },
    })
  })

  it('are counted and lead nowhere where the text is silent', () => {
    const many = ['2026-03-02', '2026-03-09', '2026-03-16'].map((day) => missed(day))
    expect(absencesOf(settingsOf('caen'), many)).toEqual({ unjustified: 3, toCommittee: null, reached: false })
    expect(told('caen', many)).toEqual([])
    expect(told('niort', many)).toEqual([
      '3 absences injustifiées : à partir de 2, votre PLIE saisit l’instance de suivi.',
    ])
  })
})

describe('lengths', () => {
  it('R01 the first interview lasts an hour at least, at Caen', () => {
    expect(told('caen', [met('2026-03-02', { minutes: 60 }), met('2026-04-01', { minutes: 45 })])).toEqual([])
    expect(told('caen', [met('2026-04-01', { minutes: 80 }), met('2026-03-02', { minutes: 59 })])).toEqual([
      'Le premier entretien a duré 59 min ; votre PLIE en demande 60.',
    ])
  })

  it('R02 they last as the PLIE asks on average, calls and collective sessions apart', () => {
    const short = [met('2026-03-02', { minutes: 60 }), met('2026-03-16', { minutes: 59 })]
    expect(told('niort', [...short, met('2026-03-20', { channel: 'phone', minutes: 5 })])).toEqual([
      'Les entretiens durent 59 min en moyenne ; votre PLIE en demande 60.',
    ])
    expect(told('niort', [met('2026-03-02'), met('2026-03-09', { channel: 'collective', minutes: 10 })])).toEqual([])
  })
})

describe('R20 entry within a week, at Dijon', () => {
  it('is late on the eighth day, for what was held only', () => {
    expect(told('dijon', [met('2026-02-24', { recordedOn: '2026-03-03' })])).toEqual([])
    expect(told('dijon', [met('2026-02-24', { recordedOn: '2026-03-04' })])).toEqual([
      '1 contact saisi plus de 7 jours après.',
    ])
    expect(told('dijon', [met('2026-02-24', { presence: 'planned', recordedOn: '2026-03-20' })])).toEqual([])
  })
})

describe('settings', () => {
  it('that are not understood are silent', () => {
    expect(contactSettings({ rhythm: { value: [{ maxGapDays: 15 }] }, averageInterviewMinutes: 60 })).toEqual({
      ...{ rhythm: null, averageInterviewMinutes: null, firstInterviewMinMinutes: null },
      ...{ unjustifiedAbsencesToCommittee: null, dataEntryWithinDays: null },
    })
    expect(contactSettings(null).rhythm).toBeNull()
  })
})
