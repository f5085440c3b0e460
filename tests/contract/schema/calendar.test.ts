import { describe, expect, it } from 'vitest'
import { ageOn, diff, isAcceptedDate, isPlainDate, plus } from '../../../schema/rules/calendar.ts'

describe('plain dates', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-01',
    '2026-01-00',
    '0000-01-01',
    '26-01-01',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01 ',
  ])('refuses %s', (text) => {
    expect(isPlainDate(text)).toBe(false)
  })

  it('knows leap years, and the years the product accepts', () => {
    expect(['2024-02-29', '2000-02-29'].every(isPlainDate)).toBe(true)
    expect(['1899-12-31', '1900-01-01', '2100-12-31', '2101-01-01'].map(isAcceptedDate)).toEqual([
      false,
      true,
      true,
      false,
    ])
  })

  it.each([
    ['2026-01-31', 1, 'm', '2026-02-28'],
    ['2024-01-31', 1, 'm', '2024-02-29'],
    ['2026-03-31', -1, 'm', '2026-02-28'],
    ['2024-02-29', 1, 'y', '2025-02-28'],
    ['2026-12-31', 1, 'd', '2027-01-01'],
    ['2026-01-15', 6, 'm', '2026-07-15'],
    ['2026-11-22', -13, 'm', '2025-10-22'],
  ] as const)('%s + %i %s = %s', (date, count, unit, expected) => {
    expect(plus(date, count, unit)).toBe(expected)
  })

  it.each([
    ['2026-01-15', '2026-07-14', 'm', 5],
    ['2026-01-15', '2026-07-15', 'm', 6],
    ['2026-01-31', '2026-02-28', 'm', 1],
    ['2025-08-31', '2026-02-28', 'm', 6],
    ['2026-02-28', '2026-03-30', 'm', 1],
    ['2026-03-01', '2026-02-28', 'd', -1],
    ['2024-02-29', '2025-02-28', 'y', 1],
    ['2026-07-15', '2026-01-15', 'm', -6],
    ['2026-01-01', '2026-01-01', 'm', 0],
  ] as const)('from %s to %s in %s: %i', (a, b, unit, expected) => {
    expect(diff(a, b, unit)).toBe(expected)
  })

  it('turns 55 on the day, not the day before', () => {
    expect([ageOn('1971-11-23', '2026-11-22'), ageOn('1971-11-22', '2026-11-22')]).toEqual([54, 55])
    expect(ageOn('2027-01-01', '2026-11-22')).toBeUndefined()
  })

  it('counts each day once over four centuries', () => {
    let date = '1899-12-31'
    for (let i = 1; i <= 146_097; i++) {
      const next = plus(date, 1, 'd')
      if (next === undefined || next <= date || diff(date, next, 'd') !== 1) throw new Error(`after ${date}: ${next}`)
      date = next
    }
    expect(date).toBe('2299-12-31')
  })
})
