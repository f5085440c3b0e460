import type { PlieWords } from '../../../schema/index.ts'
import { type AlertSettings, alerts } from './alerts.ts'
import { type BodySettings, bodies } from './bodies.ts'
import { type EntrySettings, entry } from './entry.ts'
import { type ExitSettings, exit } from './exit.ts'
import { type JourneyLengthSettings, journeyLength } from './journey-length.ts'
import { type ObjectiveSettings, objectives } from './objectives.ts'
import { type OutcomeNames, outcomes } from './outcomes.ts'
import { type PublicPageSettings, publicPage } from './public-page.ts'
import { type ReviewSettings, reviews } from './reviews.ts'
import { type RhythmSettings, rhythm } from './rhythm.ts'
import type { SettingsSection } from './section.ts'
import { type StandbySettings, standby } from './standby.ts'
import { vocabulary } from './vocabulary.ts'

/** What a PLIE decides for itself, part by part. */
export interface PlieSettingValues {
  readonly vocabulary: PlieWords
  readonly outcomes: OutcomeNames
  readonly 'public-page': PublicPageSettings
  readonly bodies: BodySettings
  readonly entry: EntrySettings
  readonly rhythm: RhythmSettings
  readonly standby: StandbySettings
  readonly 'journey-length': JourneyLengthSettings
  readonly reviews: ReviewSettings
  readonly exit: ExitSettings
  readonly objectives: ObjectiveSettings
  readonly alerts: AlertSettings
}

/** Every part an administrator edits, in the order they are told: a file each, and a line in each of the two lists. */
export const settingsSections: {
  readonly [Name in keyof PlieSettingValues]: SettingsSection<PlieSettingValues[Name]>
} = {
  vocabulary,
  outcomes,
  'public-page': publicPage,
  bodies,
  entry,
  rhythm,
  standby,
  'journey-length': journeyLength,
  reviews,
  exit,
  objectives,
  alerts,
}

export const SETTINGS_SECTIONS = [
  'vocabulary',
  'outcomes',
  'public-page',
  'bodies',
  'entry',
  'rhythm',
  'standby',
  'journey-length',
  'reviews',
  'exit',
  'objectives',
  'alerts',
] as const satisfies readonly (keyof PlieSettingValues)[]
export type SettingsSectionName = (typeof SETTINGS_SECTIONS)[number]
