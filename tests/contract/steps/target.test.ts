import { describe, expect, it } from 'vitest'
import {
  countedSteps,
  expectedSteps,
  presets,
  stepBaseOf,
  stepFacts,
  stepGoal,
  stepsExpectedOfOne,
} from '../../../schema/index.ts'

const goalOf = (plie: keyof typeof presets) => {
  const goal = stepGoal(presets[plie].settings)
  if (goal === null) throw new Error(`${plie} has no goal`)
  return goal
}
const year = { from: '2026-01-01', until: '2027-01-01' }
const step = (validatedOn: string | null, more: { accompaniment?: boolean; programme?: boolean } = {}) => ({
  ...{ validatedOn, accompaniment: false, programme: true, ...more },
})

describe('what counts toward the goal', () => {
  it('R24 counts what was validated in the year: its first day is in, the next year’s is not', () => {
    const days = ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', null]

    expect(days.map((day) => countedSteps([step(day)], goalOf('agen'), year))).toEqual([0, 1, 1, 0, 0])
  })

  it('never counts the accompaniment itself, whether or not the text says so', () => {
    for (const plie of ['agen', 'caen', 'grand-perigueux'] as const)
      expect(countedSteps([step('2026-06-01', { accompaniment: true })], goalOf(plie), year)).toBe(0)
  })

  it('R24 counts the actions of the programme only at Caen', () => {
    const common = step('2026-06-01', { programme: false })

    expect(countedSteps([common, step('2026-06-01')], goalOf('caen'), year)).toBe(1)
    expect(countedSteps([common, step('2026-06-01')], goalOf('agen'), year)).toBe(2)
  })

  it('is silent where the text is, or where what is kept is not understood', () => {
    expect(stepGoal(presets.niort.settings)).toBeNull()
    expect(stepGoal({ stepsPerParticipantPerYear: { value: { perParticipantPerYear: 'four' } } })).toBeNull()
    expect(stepGoal(null)).toBeNull()
  })
})

describe('the étapes a caseload is held to', () => {
  const whole = (count: number) => Array.from({ length: count }, () => ({ from: '2025-06-01', until: null }))

  it('R25 is 240 for 60 people at Agen: its own example', () => {
    expect(expectedSteps(goalOf('agen'), stepBaseOf(whole(60), year))).toBe(240)
  })

  it('R25 prorates on the average active caseload, or on the people accompanied, as the text says', () => {
    // Followed until 1 July 2026 excluded: 181 days of 365.
    const base = stepBaseOf([...whole(10), { from: '2026-01-01', until: '2026-07-01' }], year)

    expect(base).toEqual({ averageActive: 10 + 181 / 365, accompanied: 11 })
    expect(expectedSteps(goalOf('bordeaux'), base)).toBeCloseTo(2 * (10 + 181 / 365))
    expect(expectedSteps(goalOf('sud-perigord'), base)).toBe(1.5 * 11)
  })

  it('counts a spell that touches the period by a day, not one that ends where it begins', () => {
    expect(stepBaseOf([{ from: '2025-01-01', until: '2026-01-01' }], year)).toEqual({
      averageActive: 0,
      accompanied: 0,
    })
    expect(stepBaseOf([{ from: '2026-12-31', until: null }], year)).toEqual({ averageActive: 1 / 365, accompanied: 1 })
    expect(stepBaseOf([{ from: '2027-01-01', until: null }], year)).toEqual({ averageActive: 0, accompanied: 0 })
    expect(stepBaseOf(whole(1), { from: '2026-01-01', until: '2026-01-01' })).toEqual({
      averageActive: 0,
      accompanied: 0,
    })
  })

  it('follows the caseload or the working time where only a figure for a full-time référent is given', () => {
    const base = { averageActive: 35, accompanied: 40 }

    expect(expectedSteps({ perFte: 280, forCaseload: 70, proratedOn: 'average-active-caseload' }, base)).toBe(140)
    expect(expectedSteps({ perFte: 150 }, base, 0.5)).toBe(75)
    expect(expectedSteps({}, base)).toBeNull()
  })

  it('holds one person to the figure, or to the least of them', () => {
    expect([stepsExpectedOfOne(goalOf('agen')), stepsExpectedOfOne(goalOf('caen'))]).toEqual([4, 1])
    expect(stepsExpectedOfOne({ perFte: 150 })).toBeNull()
  })
})

describe('the facts of étapes', () => {
  const dated = (realStart: string | null, realEnd: string | null, programme = true) => ({
    ...{ realStart, realEnd, programme, accompaniment: false, validatedOn: null },
  })

  it('R28 a PLIE action runs from its first day to the eve of its last one', () => {
    const runs = (day: string) => stepFacts([dated('2026-03-02', '2026-03-31')], day).plieActionUnderWay

    expect(['2026-03-01', '2026-03-02', '2026-03-30', '2026-03-31'].map(runs)).toEqual([false, true, true, false])
    expect(stepFacts([dated('2026-03-02', null)], '2030-01-01').plieActionUnderWay).toBe(true)
    expect(stepFacts([dated('2026-03-02', null, false), dated(null, null)], '2026-04-01').plieActionUnderWay).toBe(
      false,
    )
  })

  it('counts what was validated by that day', () => {
    const steps = [dated('2026-03-02', '2026-03-31')].map((one) => ({ ...one, validatedOn: '2026-04-10' }))

    expect([stepFacts(steps, '2026-04-09').validatedSteps, stepFacts(steps, '2026-04-10').validatedSteps]).toEqual([
      0, 1,
    ])
  })
})
