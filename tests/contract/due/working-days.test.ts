import { describe, expect, it } from 'vitest'
import { isPublicHoliday, workingDaysBefore } from '../../../schema/due/working-days.ts'

describe('working days (R21)', () => {
  it('knows the eleven public holidays, those that follow Easter included', () => {
    const days = (year: number) =>
      Array.from({ length: 366 }, (_, n) => new Date(Date.UTC(year, 0, 1 + n)).toISOString().slice(0, 10))
        .filter((day) => day.startsWith(String(year)) && isPublicHoliday(day))
        .map((day) => day.slice(5))

    const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25']
    expect(days(2026)).toEqual([...fixed, '04-06', '05-14', '05-25'].toSorted())
    expect(days(2027)).toEqual([...fixed, '03-29', '05-06', '05-17'].toSorted())
    expect(days(2024)).toEqual([...fixed, '04-01', '05-09', '05-20'].toSorted())
    // The earliest and the latest Easters of the centuries around.
    expect(days(2285)).toContain('03-23')
    expect(days(2038)).toContain('04-26')
  })

  it('goes back over Sundays and holidays, and counts Saturdays', () => {
    expect(workingDaysBefore('2026-11-27', 5)).toBe('2026-11-21')
    expect(workingDaysBefore('2026-11-23', 1)).toBe('2026-11-21')
    // Easter weekend, then the end of a year.
    expect(workingDaysBefore('2026-04-07', 1)).toBe('2026-04-04')
    expect(workingDaysBefore('2027-01-04', 5)).toBe('2026-12-28')
    // Leap day.
    expect(workingDaysBefore('2028-03-01', 1)).toBe('2028-02-29')
  })
})
