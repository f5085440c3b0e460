import { describe, expect, it } from 'vitest'
import { addDays } from '../../../schema/facts/calendar.ts'
import { cumulatedMonths, monthsOf } from '../../../schema/facts/spells.ts'

const through = (start: string, lastDay: string) => ({ start, end: addDays(lastDay, 1) })

describe('length of a spell in months', () => {
  it.each([
    ['2026-01-15', '2026-07-14', 6],
    ['2026-01-01', '2026-06-30', 6],
    ['2026-02-01', '2026-07-31', 6],
    ['2025-08-31', '2026-02-27', 6], // 31 August + 6 months is 28 February, so the last day worked is the 27th
    ['2023-08-31', '2024-02-28', 6], // leap year: the 29th is reached
    ['2026-01-31', '2026-02-27', 1],
    ['2026-02-28', '2026-03-27', 1],
    ['2025-11-01', '2026-10-31', 12],
    ['2024-02-29', '2025-02-27', 12],
  ])('%s to %s, last day worked, is exactly %d', (start, lastDay, months) => {
    expect(monthsOf(through(start, lastDay))).toBe(months)
    expect(monthsOf(through(start, addDays(lastDay, -1)))).toBeLessThan(months)
    expect(monthsOf(through(start, addDays(lastDay, 1)))).toBeGreaterThan(months)
  })

  it('is nothing for a spell that has not begun', () => {
    expect(monthsOf({ start: '2026-03-01', end: '2026-02-01' })).toBe(0)
  })

  it('never reaches a boundary by rounding', () => {
    expect(monthsOf(through('2026-01-01', '2026-12-30'))).toBe(11.96)
  })
})

describe('months cumulated over several spells', () => {
  it('counts a day once when contracts overlap', () => {
    const first = through('2026-01-01', '2026-03-31')
    const overlapping = through('2026-03-01', '2026-06-30')
    expect(cumulatedMonths([first, overlapping])).toBe(6)
    expect(cumulatedMonths([overlapping, first, first])).toBe(6)
  })

  it('joins spells that touch, from date to date', () => {
    expect(cumulatedMonths([through('2026-01-15', '2026-04-20'), through('2026-04-21', '2026-07-14')])).toBe(6)
  })

  it('leaves a gap out, thirty left-over days making a month', () => {
    const months = cumulatedMonths([through('2026-01-01', '2026-02-15'), through('2026-04-01', '2026-04-15')])
    expect(months).toBe(2) // 1 month 15 days + 15 days
    expect(cumulatedMonths([through('2026-01-01', '2026-02-15'), through('2026-04-01', '2026-04-14')])).toBe(1.96)
  })
})
