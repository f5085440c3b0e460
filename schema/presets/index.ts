import { caen } from './plie/caen.ts'
import { dijon } from './plie/dijon.ts'
import { niort } from './plie/niort.ts'
import type { PliePreset } from './preset.ts'

/** PLIEs whose text is known, by key. */
export const presets = { niort, caen, dijon } satisfies Record<string, PliePreset>
export type PresetKey = keyof typeof presets

export { commonOutcomes, commonPresets } from './common.ts'
export { type PliePreset, type PlieSettings, type Setting, VOCABULARY_KEYS, type VocabularyKey } from './preset.ts'
