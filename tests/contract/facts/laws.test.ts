import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths } from '../../../schema/facts/calendar.ts'
import { deriveFacts, FACTS, factSourceFromJson } from '../../../schema/facts/index.ts'
import { cumulatedMonths, daysOf, merged, monthsOf, type Spell } from '../../../schema/facts/spells.ts'
import { contract, record } from './records.ts'

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days))
const spell: fc.Arbitrary<Spell> = fc
  .tuple(day, fc.integer({ min: 0, max: 800 }))
  .map(([start, days]) => ({ start, end: addDays(start, days) }))
const spells = fc.array(spell, { maxLength: 8 })

describe('months', () => {
  it('are exactly n from a day to the same day n months later, and less the day before', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (start, months) => {
        const end = addMonths(start, months)
        expect(monthsOf({ start, end })).toBe(months)
        expect(monthsOf({ start, end: addDays(end, -1) })).toBeLessThan(months)
        expect(monthsOf({ start, end: addDays(end, 1) })).toBeGreaterThan(months)
      }),
    )
  })

  it('cumulated do not depend on the order of the jobs, nor on telling one twice', () => {
    fc.assert(
      fc.property(spells, (all) => {
        const months = cumulatedMonths(all)
        expect(cumulatedMonths([...all].reverse())).toBe(months)
        expect(cumulatedMonths([...all, ...all])).toBe(months)
      }),
    )
  })

  it('count no day twice and lose none', () => {
    fc.assert(
      fc.property(spells, (all) => {
        const days = new Set(all.flatMap((one) => Array.from({ length: daysOf(one) }, (_, i) => addDays(one.start, i))))
        expect(merged(all).reduce((sum, one) => sum + daysOf(one), 0)).toBe(days.size)
      }),
      { numRuns: 40 },
    )
  })
})

describe('facts of a dossier', () => {
  it('never fall as days go by for the months of a job under way', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (startDate, later) => {
        const source = record({ contracts: [contract({ kind: 'cdi', startDate })] })
        const months = (today: string) =>
          Number(deriveFacts(source, today).rows('contracts')?.[0]?.value('contract.monthsInPost'))
        const today = addDays(startDate, later)
        expect(months(addDays(today, 1))).toBeGreaterThanOrEqual(months(today))
      }),
    )
  })

  it('come out as the dictionary says or not at all, whatever the JSON and the parameters', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), day, (json, given, today) => {
        const source = factSourceFromJson(json, today)
        const params = JSON.parse(JSON.stringify(given))
        for (const { path } of FACTS.all()) {
          const value = source.value(path, params)
          expect(value === undefined || ['number', 'string', 'boolean', 'object'].includes(typeof value)).toBe(true)
          expect(value).not.toBeNull()
        }
      }),
      { numRuns: 50 },
    )
  })
})
