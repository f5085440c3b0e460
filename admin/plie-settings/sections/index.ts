import { SettingsSection } from '../../data/generated/graphql.ts'
import type { SettingSection } from '../setting-section.ts'
import { alerts } from './alerts.ts'
import { bodies } from './bodies.ts'
import { entry } from './entry.ts'
import { exit } from './exit.ts'
import { journeyLength } from './journey-length.ts'
import { objectives } from './objectives.ts'
import { outcomes } from './outcomes.ts'
import { publicPage } from './public-page.ts'
import { reviews } from './reviews.ts'
import { rhythm } from './rhythm.ts'
import { standby } from './standby.ts'
import { vocabulary } from './vocabulary.ts'

/** Every part of the settings: a file each with its inputs beside, and a line here. */
export const sections: Readonly<Record<SettingsSection, SettingSection>> = {
  [SettingsSection.Vocabulary]: vocabulary,
  [SettingsSection.Outcomes]: outcomes,
  [SettingsSection.PublicPage]: publicPage,
  [SettingsSection.Bodies]: bodies,
  [SettingsSection.Entry]: entry,
  [SettingsSection.Rhythm]: rhythm,
  [SettingsSection.Standby]: standby,
  [SettingsSection.JourneyLength]: journeyLength,
  [SettingsSection.Reviews]: reviews,
  [SettingsSection.Exit]: exit,
  [SettingsSection.Objectives]: objectives,
  [SettingsSection.Alerts]: alerts,
}
