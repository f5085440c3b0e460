import { type JourneyRecord, journeySettings, type NeedContext, presets } from '../../../schema/index.ts'

/** A journey with nothing in its way, in the given state. */
export const journey = (more: Partial<JourneyRecord> = {}): JourneyRecord => ({
  status: 'active',
  statusBeforeExit: null,
  admittedOn: '2026-01-15',
  hasReferent: true,
  diagnosticSubmitted: true,
  contractSigned: true,
  steps: 1,
  plieActionUnderWay: false,
  evidenceToSee: [],
  standbyAsked: false,
  standbys: [],
  suspensions: [],
  renewals: 0,
  job: { weeklyHours: 35, partTimeChosen: null },
  ...more,
})

export const settingsOf = (plie: keyof typeof presets) =>
  journeySettings({ ...presets[plie].settings, bodies: presets[plie].bodies })

export const context = (
  plie: keyof typeof presets,
  more: Partial<JourneyRecord> = {},
  asked: NeedContext['asked'] = {},
  today = '2026-06-01',
): NeedContext => ({ journey: journey(more), settings: settingsOf(plie), today, asked })
