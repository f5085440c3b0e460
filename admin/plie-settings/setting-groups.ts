import { type PlieSettingsQuery, SettingsSection } from '../data/generated/graphql.ts'

export type Setting = PlieSettingsQuery['plieSettings'][number]

/** Where the page finds a part. */
export const anchorOf = (section: SettingsSection): string => `setting-${section.toLowerCase()}`

/** Parts that are read together, under a heading of their own. A part that stands in none is told last. */
export const SETTING_GROUPS = [
  {
    title: 'plieSettings.groups.words',
    sections: [SettingsSection.Vocabulary, SettingsSection.Outcomes, SettingsSection.PublicPage],
  },
  { title: 'plieSettings.groups.entering', sections: [SettingsSection.Bodies, SettingsSection.Entry] },
  {
    title: 'plieSettings.groups.following',
    sections: [
      SettingsSection.Rhythm,
      SettingsSection.Standby,
      SettingsSection.JourneyLength,
      SettingsSection.Reviews,
      SettingsSection.Exit,
    ],
  },
  { title: 'plieSettings.groups.steering', sections: [SettingsSection.Objectives, SettingsSection.Alerts] },
] as const satisfies readonly { title: string; sections: readonly SettingsSection[] }[]

/** The groups with what the server sent of each, in the order they are told. */
export const groupedSettings = (settings: readonly Setting[]) => {
  const placed: readonly SettingsSection[] = SETTING_GROUPS.flatMap(({ sections }) => sections)
  return SETTING_GROUPS.map(({ title, sections }, at) => ({
    title,
    settings: settings.filter(
      ({ section }) =>
        sections.some((one) => one === section) || (at === SETTING_GROUPS.length - 1 && !placed.includes(section)),
    ),
  }))
}
