import { presets } from '../../schema/index.ts'

export type PresetKey = keyof typeof presets

/** A PLIE to found, and how many journeys to play in it. */
export interface Wanted {
  readonly slug: PresetKey
  readonly journeys: number
}

/** PLIEs of the demonstration: their texts differ most. */
const SHOWN = ['niort', 'caen', 'dijon'] as const satisfies readonly PresetKey[]
const JOURNEYS = 100

export const DEMONSTRATION: readonly Wanted[] = SHOWN.map((slug) => ({ slug, journeys: JOURNEYS }))

const isPreset = (key: string): key is PresetKey => Object.hasOwn(presets, key)
const ALL: readonly PresetKey[] = [...new Set<string>([...SHOWN, ...Object.keys(presets)])].filter(isPreset)

/** One PLIE for each preset there is. */
export const MOST_PLIES = ALL.length

/** So many PLIEs, those of the demonstration first, sharing the journeys evenly. */
export const spread = (plies: number, journeys: number): Wanted[] =>
  ALL.slice(0, plies).map((slug, at) => ({
    slug,
    journeys: Math.floor(journeys / plies) + (at < journeys % plies ? 1 : 0),
  }))
