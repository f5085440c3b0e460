import { describe, expect, it } from 'vitest'
import { journeyClock, suspendedDays } from '../../../schema/index.ts'
import { journey, settingsOf } from './journeys.ts'

const clock = (more: Parameters<typeof journey>[0], today = '2027-12-01') =>
  journeyClock(journey(more), settingsOf('niort'), today)

describe('the clock of a journey (R14, §3 #12 and #13)', () => {
  it('counts whole months from the entry, to the last day of a shorter month', () => {
    expect(clock({ admittedOn: '2025-08-31' })).toEqual({ periodEnd: '2026-02-28', capEnd: '2027-08-31' })
    expect(clock({ admittedOn: '2026-02-28', renewals: 1 })).toEqual({ periodEnd: '2027-02-28', capEnd: '2028-02-28' })
    expect(clock({ admittedOn: '2026-02-28', renewals: 3 }).periodEnd).toBe('2028-02-28')
  })

  it('is pushed by each day suspended before the end, both ends counted', () => {
    const leave = { from: '2026-03-10', until: '2026-03-12' }
    expect(clock({ suspensions: [leave] })).toEqual({ periodEnd: '2026-07-18', capEnd: '2028-01-18' })
  })

  it('counts once a day suspended twice', () => {
    const two = [
      { from: '2026-03-10', until: '2026-03-12' },
      { from: '2026-03-11', until: '2026-03-14' },
    ]
    expect(suspendedDays(two, '2026-01-01', '2027-01-01')).toBe(5)
    expect(suspendedDays(two.toReversed(), '2026-01-01', '2027-01-01')).toBe(5)
  })

  it('is pushed by what falls into the days it was pushed by', () => {
    const suspensions = [
      { from: '2026-07-10', until: '2026-07-13' },
      { from: '2026-07-16', until: '2026-07-20' },
    ]
    expect(clock({ suspensions }).periodEnd).toBe('2026-07-24')
  })

  it('is pushed by a suspension under way for the days gone by', () => {
    expect(clock({ suspensions: [{ from: '2026-06-01', until: null }] }, '2026-06-10').periodEnd).toBe('2026-07-25')
  })

  it('is not pushed by a suspension that begins after the end', () => {
    expect(clock({ suspensions: [{ from: '2026-08-01', until: '2026-09-01' }] }).periodEnd).toBe('2026-07-15')
  })

  it('does not exist before the entry, nor where the PLIE has none', () => {
    expect(clock({ admittedOn: null })).toEqual({ periodEnd: null, capEnd: null })
    expect(journeyClock(journey(), settingsOf('caen'), '2026-06-01')).toEqual({ periodEnd: null, capEnd: null })
  })
})
