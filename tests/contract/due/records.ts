import { type Due, type DueKind, type DueRecord, dueOf, dueSettings, presets } from '../../../schema/index.ts'
import { met as interview } from '../contacts/meetings.ts'

/** A dossier that waits for nothing. */
export const dueRecord = (more: Partial<DueRecord> = {}): DueRecord => ({
  status: 'active',
  statusSince: '2026-01-15',
  admittedOn: '2026-01-15',
  standbyAskedOn: null,
  standbys: [],
  suspensions: [],
  renewals: 0,
  diagnostics: ['2026-01-10'],
  contracts: ['2026-01-10'],
  rsaRightsDepend: null,
  reviews: [],
  evidenceToSee: [],
  jobs: [],
  trainings: [],
  contacts: null,
  steps: null,
  plieActionUnderWay: null,
  ...more,
})

export type Plie = keyof typeof presets

export const settingsOf = (plie: Plie, more: object = {}) => dueSettings({ ...presets[plie].settings, ...more })

/** What is due of one kind. */
export const found = (plie: Plie, kind: DueKind, record: Partial<DueRecord>, today: string, more: object = {}): Due[] =>
  dueOf(dueRecord(record), settingsOf(plie, more), today).filter((one) => one.kind === kind)

/** `2026-03-01 late 4` of each item of a kind, `-` when there is none. */
export const told = (...asked: Parameters<typeof found>): string =>
  found(...asked)
    .map(({ dueOn, lateDays }) => `${dueOn} late ${lateDays}`)
    .join(', ') || '-'

export const met = (on: string, inPerson = true) => interview(on, inPerson ? {} : { channel: 'phone' })
