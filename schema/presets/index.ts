import { agen } from './plie/agen.ts'
import { bordeaux } from './plie/bordeaux.ts'
import { caen } from './plie/caen.ts'
import { dijon } from './plie/dijon.ts'
import { grandPerigueux } from './plie/grand-perigueux.ts'
import { graves } from './plie/graves.ts'
import { niort } from './plie/niort.ts'
import { technowest } from './plie/technowest.ts'
import type { PliePreset } from './preset.ts'

/** PLIEs whose text is known, by key. */
export const presets = {
  agen,
  bordeaux,
  caen,
  dijon,
  'grand-perigueux': grandPerigueux,
  graves,
  niort,
  technowest,
} satisfies Record<string, PliePreset>
export type PresetKey = keyof typeof presets

export { commonOutcomes, commonPresets } from './common.ts'
export { type PliePreset, type PlieSettings, type Setting, VOCABULARY_KEYS, type VocabularyKey } from './preset.ts'
