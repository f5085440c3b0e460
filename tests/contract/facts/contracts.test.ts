import { describe, expect, it } from 'vitest'
import { deriveFacts } from '../../../schema/facts/index.ts'
import { contract, record } from './records.ts'

const today = '2026-11-22'
const row = (given: Parameters<typeof contract>[0], on = today) => {
  const [only] = deriveFacts(record({ contracts: [contract(given)] }), on).rows('contracts') ?? []
  if (!only) throw new Error('the contract is not in the list')
  return only
}

describe('facts of one contract', () => {
  it('measures the signed length, the last day included', () => {
    expect(row({ signedEndDate: '2026-07-14' }).value('contract.durationMonths')).toBe(6)
    expect(row({ signedEndDate: '2026-07-13' }).value('contract.durationMonths')).toBe(5.96)
  })

  it('does not know the length of a CDI, nor of a CDD whose end nobody typed', () => {
    expect(row({ kind: 'cdi' }).value('contract.durationMonths')).toBeUndefined()
    expect(row({ kind: 'cdd' }).value('contract.durationMonths')).toBeUndefined()
  })

  it('takes the real end of a CDD signed without a date', () => {
    expect(row({ actualEndDate: '2026-07-14' }).value('contract.durationMonths')).toBe(6)
  })

  it('keeps the signed length of a contract broken off, and says so', () => {
    const broken = row({ signedEndDate: '2026-07-14', actualEndDate: '2026-02-14' })
    expect(broken.value('contract.durationMonths')).toBe(6)
    expect(broken.value('contract.brokenOff')).toBe(true)
    expect(broken.value('contract.monthsInPost')).toBe(1)
  })

  it('reaches six months in post on the morning of the day six months later', () => {
    const given = { kind: 'cdi', startDate: '2026-01-15' } as const
    expect(row(given, '2026-07-14').value('contract.monthsInPost')).toBe(5.96)
    expect(row(given, '2026-07-15').value('contract.monthsInPost')).toBe(6)
    expect(row(given, '2026-01-10').value('contract.monthsInPost')).toBe(0)
  })

  it.each([
    [{ weeklyHours: 17.5 }, 50],
    [{ weeklyHours: 17.4 }, (17.4 * 100) / 35],
    [{ weeklyHours: 35 }, 100],
    [{ weeklyHours: 39 }, 100],
    [{ weeklyHours: 10, quotaPercent: 60 }, 60],
    [{}, undefined],
  ])('works the share of full time out of %j', (given, quota) => {
    expect(row(given).value('contract.quotaPercent')).toBe(quota)
  })

  it('works weekly hours out of the share of full time', () => {
    expect(row({ quotaPercent: 50 }).value('contract.weeklyHours')).toBe(17.5)
    expect(row({}).value('contract.weeklyHours')).toBeUndefined()
  })

  it('tells a contract under way or to come from one that is over', () => {
    expect(row({ signedEndDate: '2026-11-22' }).value('contract.current')).toBe(true)
    expect(row({ signedEndDate: '2026-11-21' }).value('contract.current')).toBe(false)
    expect(row({ startDate: '2026-12-01', signedEndDate: '2027-01-31' }).value('contract.current')).toBe(true)
    expect(row({ kind: 'cdi', actualEndDate: '2026-11-21' }).value('contract.current')).toBe(false)
  })

  it('takes « contrat aidé » for subsidised, and does not guess for the others', () => {
    expect(row({ kind: 'contrat_aide' }).value('contract.subsidised')).toBe(true)
    expect(row({ kind: 'cdi' }).value('contract.subsidised')).toBeUndefined()
    expect(row({ kind: 'cdi', subsidised: false }).value('contract.subsidised')).toBe(false)
  })

  it('names the row for people', () => {
    expect(row({}).label.fr).toBe('CDD chez Moulin des Saules depuis le 15/01/2026')
  })

  it('reads the dossier’s facts from inside a row, and no row fact from outside', () => {
    expect(row({}).value('employment.hasAny')).toBe(true)
    expect(deriveFacts(record({ contracts: [contract({})] }), today).value('contract.kind')).toBeUndefined()
  })
})

describe('a contract without a term', () => {
  it.each([
    ['cdi', null, true],
    ['cdd', null, false],
    ['interim', '2026-03-31', false],
    ['alternance', null, undefined],
    ['alternance', '2026-12-31', false],
    ['autre', null, undefined],
  ] as const)('%s signed until %s: %s', (kind, signedEndDate, openEnded) => {
    const source = deriveFacts(record({ contracts: [contract({ kind, signedEndDate })] }), '2026-11-24')
    expect(source.rows('contracts')?.[0]?.value('contract.openEnded')).toBe(openEnded)
  })
})
