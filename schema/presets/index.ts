import { agen } from './plie/agen.ts'
import { bordeaux } from './plie/bordeaux.ts'
import { caen } from './plie/caen.ts'
import { dijon } from './plie/dijon.ts'
import { grandPerigueux } from './plie/grand-perigueux.ts'
import { graves } from './plie/graves.ts'
import { hautPerigord } from './plie/haut-perigord.ts'
import { hautsDeGaronne } from './plie/hauts-de-garonne.ts'
import { libournais } from './plie/libournais.ts'
import { niort } from './plie/niort.ts'
import { portesDuSud } from './plie/portes-du-sud.ts'
import { sources } from './plie/sources.ts'
import { sudPerigord } from './plie/sud-perigord.ts'
import { technowest } from './plie/technowest.ts'
import type { PliePreset } from './preset.ts'

/** The fourteen PLIEs whose text is known, by key. */
export const presets = {
  agen,
  bordeaux,
  caen,
  dijon,
  'grand-perigueux': grandPerigueux,
  graves,
  'haut-perigord': hautPerigord,
  'hauts-de-garonne': hautsDeGaronne,
  libournais,
  niort,
  'portes-du-sud': portesDuSud,
  sources,
  'sud-perigord': sudPerigord,
  technowest,
} satisfies Record<string, PliePreset>
export type PresetKey = keyof typeof presets

export { commonOutcomes, commonPresets, nationalVocabulary } from './common.ts'
export {
  BODY_MATTERS,
  BODY_PACES,
  type Body,
  type Caseload,
  CONTRACT_SIGNATORIES,
  type ContractSignatory,
  ENTRY_MODES,
  type EntryMode,
  type InterviewRhythm,
  type PliePreset,
  type PlieSettings,
  type Range,
  type Setting,
  type StepTarget,
  VOCABULARY_KEYS,
  type VocabularyKey,
} from './preset.ts'
