import {
  type ContactRecord,
  contactRhythm,
  contactSettings,
  presets,
  type RhythmJourney,
} from '../../../schema/index.ts'

export const settingsOf = (plie: keyof typeof presets) => contactSettings(presets[plie].settings)

/** An interview in person, held and written down the same day unless told otherwise. */
export const met = (on: string, more: Partial<ContactRecord> = {}): ContactRecord => ({
  ...{ on, channel: 'in_person', presence: 'seen', minutes: 60, recordedOn: on },
  ...more,
})

/** A journey entered on 15 January 2026, in no action and no job. */
export const followed = (more: Partial<RhythmJourney> = {}): RhythmJourney => ({
  ...{
    status: 'active',
    statusSince: '2026-01-15',
    admittedOn: '2026-01-15',
    exitedOn: null,
    standbys: [],
    suspensions: [],
  },
  ...{ inAction: false, inJobOrTraining: false },
  ...more,
})

export const rhythmAt = (
  plie: keyof typeof presets,
  today: string,
  contacts: readonly ContactRecord[] | null = [],
  more: Partial<RhythmJourney> = {},
) => contactRhythm(settingsOf(plie), followed(more), contacts, today)
