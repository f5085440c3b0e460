import { SettingsSection } from '../../data/generated/graphql.ts'
import type { SettingSection } from '../setting-section.ts'
import { alerts } from './alerts.ts'
import { journeyLength } from './journey-length.ts'
import { outcomes } from './outcomes.ts'
import { publicPage } from './public-page.ts'
import { reviews } from './reviews.ts'
import { standby } from './standby.ts'

/** Every part of the settings: a file each with its inputs beside, and a line here. */
export const sections: Readonly<Record<SettingsSection, SettingSection>> = {
  [SettingsSection.Outcomes]: outcomes,
  [SettingsSection.PublicPage]: publicPage,
  [SettingsSection.Standby]: standby,
  [SettingsSection.JourneyLength]: journeyLength,
  [SettingsSection.Reviews]: reviews,
  [SettingsSection.Alerts]: alerts,
}
