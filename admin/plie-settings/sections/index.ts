import { SettingsSection } from '../../data/generated/graphql.ts'
import type { SettingSection } from '../setting-section.ts'
import { outcomes } from './outcomes.tsx'
import { publicPage } from './public-page.tsx'

/** Every part of the settings: a file each, and a line here. */
export const sections: Readonly<Record<SettingsSection, SettingSection>> = {
  [SettingsSection.Outcomes]: outcomes,
  [SettingsSection.PublicPage]: publicPage,
}
