import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPlainDate, readDate, writeDate } from '../../../admin/forms/renderer/inputs/date-text.ts'
import { readMoney, writeMoney } from '../../../admin/forms/renderer/inputs/money-text.ts'
import { readDecimal, readNumber, writeNumber } from '../../../admin/forms/renderer/inputs/number-text.ts'

const NARROW_SPACE = '\u202f'

describe('a day as people type it', () => {
  it.each([
    ['03/03/2026', '2026-03-03'],
    ['3/3/2026', '2026-03-03'],
    ['03.03.2026', '2026-03-03'],
    ['3-3-2026', '2026-03-03'],
    ['3 3 2026', '2026-03-03'],
    ['03032026', '2026-03-03'],
    ['  29/02/2024 ', '2024-02-29'],
    ['31/12/1999', '1999-12-31'],
  ])('« %s » is %s', (typed, day) => {
    expect(readDate(typed)).toBe(day)
  })

  it.each(['29/02/2026', '31/04/2026', '00/01/2026', '32/01/2026', '12/13/2026', '3/3/26', '3/3', 'hier', '2026'])(
    '« %s » stays as typed, to be refused with a sentence',
    (typed) => {
      expect(readDate(typed)).toBe(typed)
      expect(isPlainDate(readDate(typed))).toBe(false)
    },
  )

  it('is nothing when nothing is typed', () => {
    expect(readDate('  ')).toBeNull()
    expect(writeDate(null)).toBe('')
  })

  it('reads back every day it writes', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(days, (moment) => {
        const day = moment.toISOString().slice(0, 10)
        expect(isPlainDate(day)).toBe(true)
        expect(readDate(writeDate(day))).toBe(day)
      }),
    )
  })

  it('loses no character of what is not a day', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const read = readDate(typed)
        if (!isPlainDate(read)) expect(writeDate(read)).toBe(typed.trim())
      }),
    )
  })
})

describe('a number as people type it', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['12,', 12],
    [',5', 0.5],
    ['-3', -3],
    ['+3', 3],
    ['1 234,5', 1234.5],
    [`1${NARROW_SPACE}234`, 1234],
    ['007', 7],
    ['1.234,50', 1234.5],
    ['1,234,567.5', 1234567.5],
    ['−12', -12],
    ['\u202a1\u00a0234\u202c', 1234],
  ])('« %s » is %d', (typed, value) => {
    expect(readNumber(typed)).toBe(value)
  })

  it.each([
    'douze',
    '1,2,3',
    '1.234.567',
    '12.34,5',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '--1',
    ',',
    '12 €',
    '9'.repeat(400),
  ])('« %s » stays as typed, to be refused with a sentence', (typed) => {
    expect(readNumber(typed)).toBe(typed)
  })

  it.each([
    ['17h30', 17.5],
    ['17 h', 17],
    ['1\u00a0h\u00a020', 1.33],
    ['45 min', 0.75],
    ['17,5', 17.5],
    ['17h75', '17h75'],
    ['h', 'h'],
    ['', null],
  ])('« %s » is %s hours', (typed, hours) => {
    expect(readDecimal(typed)).toBe(hours)
  })

  it('is nothing when nothing is typed', () => {
    expect(readNumber('  ')).toBeNull()
    expect(writeNumber(null, 'fr')).toBe('')
  })

  it('reads back every number it writes, in French and in English', () => {
    const numbers = fc.oneof(
      fc.integer(),
      fc.integer({ min: -1_000_000_00, max: 1_000_000_00 }).map((cents) => cents / 100),
    )
    fc.assert(
      fc.property(numbers, fc.constantFrom('fr' as const, 'en' as const), (value, locale) => {
        expect(readNumber(writeNumber(value, locale))).toBe(value)
      }),
    )
  })
})

describe('an amount as people type it', () => {
  it.each([
    ['1234,50', 123_450],
    [`1${NARROW_SPACE}234,5 €`, 123_450],
    ['12 €', 1_200],
    ['19.99', 1_999],
    ['0,29', 29],
    ['-3', -300],
    ['1.234,50 EUR', 123_450],
    ['€1,234.50', 123_450],
    ['12 euros', 1_200],
  ])('« %s » is %d cents', (typed, cents) => {
    expect(readMoney(typed)).toBe(cents)
  })

  it.each(['12,345', 'douze', '12 € 50', '1,2,3'])('« %s » stays as typed, to be refused with a sentence', (typed) => {
    expect(readMoney(typed)).toBe(typed)
  })

  it('comes back the same once shown, whatever the cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.constantFrom('fr', 'en'), (cents, locale) => {
        expect(readMoney(writeMoney(cents, locale))).toBe(cents)
      }),
    )
    expect(readMoney('  ')).toBeNull()
    expect(writeMoney(123_450, 'fr')).toBe(`1${NARROW_SPACE}234,50`)
  })
})
