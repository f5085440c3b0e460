import { describe, expect, it } from 'vitest'
import { deriveFacts } from '../../../schema/facts/index.ts'
import { contract, record } from './records.ts'

const today = '2026-07-15'
type Given = Parameters<typeof contract>[0]
const facts = (...contracts: Given[]) => deriveFacts(record({ contracts: contracts.map(contract) }), today)

describe('months cumulated in a window ending today', () => {
  const window = { windowMonths: 12 }

  it('cuts what was worked before the window', () => {
    const source = facts({ kind: 'cdi', startDate: '2025-01-01' })
    expect(source.value('employment.cumulatedMonths', window)).toBe(12)
    expect(source.value('employment.cumulatedMonths')).toBe(18.45)
  })

  it('adds jobs of every kind, or of the kinds asked', () => {
    const source = facts(
      { kind: 'saisonnier', startDate: '2025-08-01', signedEndDate: '2025-11-30' },
      { kind: 'cdd', startDate: '2026-01-01', signedEndDate: '2026-04-30' },
    )
    expect(source.value('employment.cumulatedMonths', window)).toBe(8)
    expect(source.value('employment.cumulatedMonths', { ...window, kinds: ['saisonnier'] })).toBe(4)
  })

  it('is eight months, or a day less', () => {
    const eight = (signedEndDate: string) =>
      facts({ kind: 'saisonnier', startDate: '2025-09-15', signedEndDate }).value('employment.cumulatedMonths', window)
    expect(eight('2026-05-14')).toBe(8)
    expect(eight('2026-05-13')).toBeLessThan(8)
  })

  it('does not know when a share of full time is asked and missing', () => {
    const params = { ...window, quotaMin: 50 }
    expect(facts({ signedEndDate: '2026-03-14' }).value('employment.cumulatedMonths', params)).toBeUndefined()
    expect(facts({ signedEndDate: '2026-03-14', weeklyHours: 17.5 }).value('employment.cumulatedMonths', params)).toBe(
      2,
    )
    expect(facts({ signedEndDate: '2026-03-14', weeklyHours: 17 }).value('employment.cumulatedMonths', params)).toBe(0)
  })
})

describe('hours in a window ending today', () => {
  const clause = { kinds: ['interim'], windowMonths: 6, insertionClause: true }
  const mission = {
    kind: 'interim',
    insertionClause: true,
    startDate: '2026-01-15',
    signedEndDate: '2026-07-14',
  } as const

  it('takes the hours typed under the clause', () => {
    expect(facts({ ...mission, clauseHours: 600 }).value('employment.hoursInWindow', clause)).toBe(600)
    expect(facts({ ...mission, clauseHours: 599 }).value('employment.hoursInWindow', clause)).toBe(599)
  })

  it('adds missions, and leaves out those outside the clause', () => {
    const source = facts(
      { ...mission, signedEndDate: '2026-03-31', clauseHours: 300 },
      { ...mission, startDate: '2026-04-01', clauseHours: 300 },
      { ...mission, insertionClause: false, weeklyHours: 35 },
    )
    expect(source.value('employment.hoursInWindow', clause)).toBe(600)
  })

  it('spreads the hours of a mission begun before the window', () => {
    const source = facts({ ...mission, startDate: '2025-07-18', clauseHours: 724 })
    expect(source.value('employment.hoursInWindow', clause)).toBe(362) // 181 of 362 days
  })

  it('falls back on weekly hours, and does not know without them', () => {
    const week = { ...mission, startDate: '2026-07-06', signedEndDate: '2026-07-12' }
    expect(facts({ ...week, weeklyHours: 35 }).value('employment.hoursInWindow', clause)).toBe(35)
    expect(facts(week).value('employment.hoursInWindow', clause)).toBeUndefined()
    expect(
      facts({ ...week, startDate: '2025-01-01', signedEndDate: '2025-12-31' }).value(
        'employment.hoursInWindow',
        clause,
      ),
    ).toBe(0)
  })
})

describe('months without a break', () => {
  const params = { kinds: ['interim'], toleratesAnnualClosing: true }
  const mission = (startDate: string, signedEndDate: string, given: Given = {}): Given => ({
    kind: 'interim',
    startDate,
    signedEndDate,
    ...given,
  })

  it('joins missions from one day to the next, and over a weekend', () => {
    const source = facts(mission('2026-01-12', '2026-04-10'), mission('2026-04-13', '2026-07-11'))
    expect(source.value('employment.uninterruptedMonths', params)).toBe(6) // Friday 10 April, Monday 13 April
  })

  it('breaks on one working day', () => {
    const source = facts(mission('2026-01-12', '2026-04-09'), mission('2026-04-13', '2026-07-11'))
    expect(source.value('employment.uninterruptedMonths', params)).toBe(2.96)
  })

  it('tolerates the yearly closing of the firm when it is typed and asked for, without counting it as work', () => {
    const closing = { annualClosingOnly: true }
    const source = facts(mission('2026-01-01', '2026-03-31'), mission('2026-04-14', '2026-07-13', closing))
    expect(source.value('employment.uninterruptedMonths', params)).toBe(6)
    expect(source.value('employment.uninterruptedMonths', { kinds: ['interim'] })).toBe(3)
    const silent = facts(mission('2026-01-01', '2026-03-31'), mission('2026-04-14', '2026-07-13'))
    expect(silent.value('employment.uninterruptedMonths', params)).toBe(3)
  })

  it('keeps the longest run, overlaps counted once', () => {
    const source = facts(
      mission('2025-02-03', '2025-06-02'),
      mission('2026-01-05', '2026-03-04'),
      mission('2026-02-05', '2026-04-04'),
    )
    expect(source.value('employment.uninterruptedMonths', params)).toBe(4)
  })
})
