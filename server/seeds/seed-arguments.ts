import { parseArgs } from 'node:util'
import { StartupError } from '../platform/startup/index.ts'
import { DEMONSTRATION, MOST_PLIES, spread, type Wanted } from './wanted.ts'

const MOST_JOURNEYS = 200_000
const USUAL_JOURNEYS_A_PLIE = 100

/**
 * What `npm run seed` was asked for: the demonstration when nothing is, else `--plies` of the presets sharing `--journeys`.
 * @throws StartupError for an unknown flag, or a number out of its range
 */
export const seedArguments = (given: readonly string[]): readonly Wanted[] => {
  if (given.length === 0) return DEMONSTRATION
  const { plies = MOST_PLIES, journeys } = read(given)
  return spread(plies, journeys ?? plies * USUAL_JOURNEYS_A_PLIE)
}

const read = (given: readonly string[]): { plies?: number; journeys?: number } => {
  try {
    const { values } = parseArgs({
      args: [...given],
      options: { plies: { type: 'string' }, journeys: { type: 'string' } },
    })
    const plies = values.plies === undefined ? {} : { plies: whole('--plies', values.plies, 1, MOST_PLIES) }
    const least = plies.plies ?? MOST_PLIES
    return values.journeys === undefined
      ? plies
      : { ...plies, journeys: whole('--journeys', values.journeys, least, MOST_JOURNEYS) }
  } catch (error) {
    if (error instanceof StartupError) throw error
    throw new StartupError('seed.bad-arguments', { given: given.join(' ') }, { cause: error })
  }
}

const whole = (flag: string, text: string, min: number, max: number): number => {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < min || value > max)
    throw new StartupError('seed.bad-number', { flag, given: text, min, max })
  return value
}
