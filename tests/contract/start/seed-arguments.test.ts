import { describe, expect, it } from 'vitest'
import { presets } from '../../../schema/index.ts'
import { StartupError } from '../../../server/platform/startup/index.ts'
import { seedArguments } from '../../../server/seeds/seed-arguments.ts'
import { seedProgress } from '../../../server/seeds/seed-progress.ts'

const codeOf = (given: readonly string[]): unknown => {
  try {
    seedArguments(given)
  } catch (error) {
    return error instanceof StartupError ? error.code : error
  }
  return null
}

describe('npm run seed', () => {
  it('founds the demonstration when nothing is asked', () => {
    expect(seedArguments([])).toEqual(['niort', 'caen', 'dijon'].map((slug) => ({ slug, journeys: 100 })))
  })

  it('shares the journeys asked for between the PLIEs asked for', () => {
    const wanted = seedArguments(['--plies', '14', '--journeys', '20000'])
    expect(wanted.map(({ slug }) => slug).toSorted()).toEqual(Object.keys(presets).toSorted())
    expect(wanted.reduce((sum, { journeys }) => sum + journeys, 0)).toBe(20_000)
    expect(
      Math.max(...wanted.map(({ journeys }) => journeys)) - Math.min(...wanted.map(({ journeys }) => journeys)),
    ).toBe(1)
    expect(seedArguments(['--plies=2']).map(({ slug }) => slug)).toEqual(['niort', 'caen'])
  })

  it('refuses what it does not know, and numbers out of their range', () => {
    expect(codeOf(['--plis', '3'])).toBe('seed.bad-arguments')
    expect(codeOf(['three'])).toBe('seed.bad-arguments')
    expect(codeOf(['--plies'])).toBe('seed.bad-arguments')
    expect(codeOf(['--plies', '15'])).toBe('seed.bad-number')
    expect(codeOf(['--plies', '0'])).toBe('seed.bad-number')
    expect(codeOf(['--plies', '3', '--journeys', '2'])).toBe('seed.bad-number')
    expect(codeOf(['--journeys', '1e9'])).toBe('seed.bad-number')
    expect(codeOf(['--plies', '3', '--journeys', '200000'])).toBe(null)
  })

  it('tells how far it is every two seconds, how fast and how long is left', () => {
    const lines: string[] = []
    let now = 0
    const progress = seedProgress(
      100,
      (line) => lines.push(line),
      () => now,
    )

    for (let at = 1; at <= 30; at += 1) {
      now = at * 100
      progress.played()
    }
    progress.end()

    expect(lines).toEqual([
      '20 parcours sur 100, 10.0 par seconde, encore 8 s',
      'Arrêté après 30 parcours sur 100 : ce qui est semé est entier et peut servir.',
    ])
  })
})
