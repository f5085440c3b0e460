import { describe, expect, it } from 'vitest'
import { capacityFor, caseloadRange, caseloadSettings, presets } from '../../../schema/index.ts'

describe('how many people a référent follows, PLIE by PLIE', () => {
  const niort = caseloadSettings(presets.niort.settings)

  it('is what the text says for a working time, else in proportion of full time', () => {
    expect([capacityFor(niort, 1), capacityFor(niort, 0.5), capacityFor(niort, 0.8)]).toEqual([40, 17, 32])
    expect(capacityFor(caseloadSettings(presets.caen.settings), 0.8)).toBe(48)
    // « 70 à 90 »: the top of the range is where a caseload is full.
    expect(capacityFor(caseloadSettings(presets.bordeaux.settings), 1)).toBe(90)
  })

  it('with the fewest and the most where the text gives a range, and neither where it gives none', () => {
    const bordeaux = caseloadSettings(presets.bordeaux.settings)

    expect(caseloadRange(bordeaux, 1)).toEqual({ least: 70, most: 90 })
    expect(caseloadRange(bordeaux, 0.5)).toEqual({ least: 35, most: 45 })
    expect(caseloadRange(caseloadSettings({}), 1)).toEqual({ least: null, most: null })
  })

  it('and how long a colleague covers, where it says so', () => {
    expect(caseloadSettings(presets.bordeaux.settings).absenceWeeks).toBe(4)
    expect(niort.absenceWeeks).toBeNull()
  })

  it.each([null, undefined, 'x', {}, { activeCaseloadPerFte: 3 }, { activeCaseloadPerFte: { value: [{ fte: 0 }] } }])(
    '%j says nothing',
    (kept) => {
      const read = caseloadSettings(kept)

      expect([capacityFor(read, 1), read.absenceWeeks]).toEqual([null, null])
    },
  )
})
