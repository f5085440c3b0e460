import { describe, expect, it } from 'vitest'
import { deriveFacts, type WorkContractRecord } from '../../../schema/facts/index.ts'
import { contract, record } from './records.ts'

type Given = Partial<WorkContractRecord>
const facts = (today: string, ...contracts: Given[]) =>
  deriveFacts(
    record({ dossier: { ...record({}).dossier, openedAt: '2020-01-01' }, contracts: contracts.map(contract) }),
    today,
  )
const only = (today: string, given: Given) => {
  const row = facts(today, given).rows('contracts')?.[0]
  return (path: string) => row?.value(path)
}

describe('the clock of the signed length', () => {
  it.each([
    ['2026-01-15', '2026-07-14', 6, 'from the 15th to the 14th'],
    ['2025-08-31', '2026-02-27', 6, '31 August and six months is 28 February, which is not worked'],
    ['2023-08-31', '2024-02-28', 6, 'in a leap year 29 February is not worked'],
    ['2025-08-29', '2026-02-27', 6, '29 August, in an ordinary year'],
    ['2025-11-30', '2026-05-29', 6, '30 November, over February'],
    ['2024-02-29', '2024-08-28', 6, 'from 29 February'],
    ['2025-07-15', '2026-07-14', 12, 'a year'],
  ])('%s to %s is %d months: %s', (startDate, signedEndDate, months) => {
    const length = (end: string) =>
      Number(only('2026-11-24', { startDate, signedEndDate: end })('contract.durationMonths'))
    expect(length(signedEndDate)).toBe(months)
    expect(length(shifted(signedEndDate, -1))).toBeLessThan(months)
    expect(length(shifted(signedEndDate, 1))).toBeGreaterThan(months)
  })

  it('does not move with the day it is read on, while the clock of the job does', () => {
    const job = { startDate: '2026-01-15', signedEndDate: '2026-07-14' }
    const [early, late] = [only('2026-02-15', job), only('2026-07-15', job)]
    expect([early('contract.durationMonths'), late('contract.durationMonths')]).toEqual([6, 6])
    expect([early('contract.monthsInPost'), late('contract.monthsInPost')]).toEqual([1, 6])
  })

  it('is kept when the job breaks off: the other clock stops', () => {
    const job = only('2026-11-24', {
      startDate: '2026-01-15',
      signedEndDate: '2026-07-14',
      actualEndDate: '2026-03-14',
    })
    expect([job('contract.durationMonths'), job('contract.monthsInPost')]).toEqual([6, 2])
  })
})

describe('a window of months', () => {
  const cumulated = (today: string, windowMonths: number, ...jobs: Given[]) =>
    facts(today, ...jobs).value('employment.cumulatedMonths', { windowMonths })

  it('includes the same day twelve months ago and leaves out the day before', () => {
    const year = (first: string, last: string) => cumulated('2026-07-15', 12, { startDate: first, signedEndDate: last })
    expect(year('2025-07-15', '2026-07-14')).toBe(12)
    expect(year('2025-07-01', '2026-07-14')).toBe(12)
    expect(year('2025-07-01', '2025-07-15')).toBe(0.03)
    expect(year('2025-07-01', '2025-07-14')).toBe(0)
  })

  it('leaves today out: a job begun today counts nothing, one begun yesterday a day', () => {
    expect(cumulated('2026-07-15', 6, { startDate: '2026-07-15' })).toBe(0)
    expect(cumulated('2026-07-15', 6, { startDate: '2026-07-14' })).toBe(0.03)
  })

  it('begins on the last day of February when six months ago has no such day', () => {
    expect(cumulated('2026-08-31', 6, { startDate: '2026-02-28', signedEndDate: '2026-02-28' })).toBe(0.03)
    expect(cumulated('2026-08-31', 6, { startDate: '2026-02-27', signedEndDate: '2026-02-27' })).toBe(0)
    expect(cumulated('2024-08-31', 6, { startDate: '2024-02-28', signedEndDate: '2024-02-28' })).toBe(0)
  })

  it('counts a day once when two jobs overlap', () => {
    const half = { startDate: '2026-01-15', signedEndDate: '2026-07-14' }
    expect(cumulated('2026-07-15', 12, half, { ...half, employer: 'Autre' })).toBe(6)
  })
})

describe('a window of hours', () => {
  const clause = { kinds: ['interim'], windowMonths: 6, insertionClause: true }
  const mission = {
    kind: 'interim',
    insertionClause: true,
    startDate: '2026-01-15',
    signedEndDate: '2026-07-14',
  } as const
  const hours = (...jobs: Given[]) => facts('2026-07-15', ...jobs).value('employment.hoursInWindow', clause)

  it('tells 599 from 600', () => {
    expect(hours({ ...mission, clauseHours: 599 })).toBe(599)
    expect(hours({ ...mission, clauseHours: 300 }, { ...mission, clauseHours: 300 })).toBe(600)
  })

  it('loses the share of the first day when the mission began a day before the window', () => {
    expect(hours({ ...mission, startDate: '2026-01-14', clauseHours: 182 })).toBe(181)
  })

  it('is not known with one mission without hours, however many the others have', () => {
    expect(hours({ ...mission, clauseHours: 599 }, mission)).toBeUndefined()
  })
})

describe('half-time', () => {
  it.each([
    [17.5, 50],
    [17.49, 49.97],
    [35, 100],
    [39, 100],
  ])('%d h a week is %d %%', (weeklyHours, share) => {
    expect(Number(only('2026-11-24', { weeklyHours })('contract.quotaPercent'))).toBeCloseTo(share, 2)
  })

  it('is reached at 17.5 h and not at 17.49', () => {
    expect(Number(only('2026-11-24', { weeklyHours: 17.5 })('contract.quotaPercent')) >= 50).toBe(true)
    expect(Number(only('2026-11-24', { weeklyHours: 17.49 })('contract.quotaPercent')) >= 50).toBe(false)
  })
})

describe('continuity', () => {
  const run = (given: Given, toleratesAnnualClosing: boolean, next = '2026-04-13') =>
    facts(
      '2026-07-20',
      { startDate: '2026-01-12', signedEndDate: '2026-04-10' },
      { startDate: next, signedEndDate: '2026-07-11', ...given },
    ).value('employment.uninterruptedMonths', { toleratesAnnualClosing })

  it('goes over a weekend, Friday to Monday', () => {
    expect(run({}, false)).toBe(6)
  })

  it('does not go over a Friday to a Tuesday', () => {
    expect(run({}, false, '2026-04-14')).toBeLessThan(3)
  })

  it('goes over a yearly closing only when the rule tolerates it and the contract says so', () => {
    const later = '2026-04-27'
    expect(Number(run({ annualClosingOnly: true }, true, later))).toBeGreaterThan(5)
    expect(Number(run({ annualClosingOnly: true }, false, later))).toBeLessThan(3)
    expect(Number(run({ annualClosingOnly: null }, true, later))).toBeLessThan(3)
    expect(Number(run({ annualClosingOnly: false }, true, later))).toBeLessThan(3)
  })
})

describe('age', () => {
  const age = (birthDate: string, today: string) =>
    deriveFacts({ participant: { birthDate } }, today).value('participant.age')

  it.each([
    ['1971-07-15', '2026-07-14', 54],
    ['1971-07-15', '2026-07-15', 55],
    ['1972-02-29', '2027-02-27', 54],
    ['1972-02-29', '2027-02-28', 55],
    ['1972-02-29', '2028-02-28', 55],
    ['1972-02-29', '2028-02-29', 56],
  ])('born %s is, on %s, %d', (birthDate, today, years) => {
    expect(age(birthDate, today)).toBe(years)
  })
})

describe('facts read twice', () => {
  it('are the same, for the same parameters given again or by another object', () => {
    const source = facts('2026-07-15', { startDate: '2025-01-01' })
    const year = { windowMonths: 12 }
    const read = () => source.value('employment.cumulatedMonths', year)
    expect([read(), read(), source.value('employment.cumulatedMonths', { windowMonths: 12 })]).toEqual([12, 12, 12])
    expect(source.value('employment.cumulatedMonths', { windowMonths: 6 })).toBe(6)
    expect(source.value('employment.cumulatedMonths')).toBe(18.45)
    expect(source.rows('contracts')).toBe(source.rows('contracts'))
  })
})

/** A day later or earlier, told by the machine's own calendar and not by ours. */
const shifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
