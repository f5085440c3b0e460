import type { DossierStatus } from '../facts/kinds.ts'
import type { PlainDate } from '../text.ts'
import type { Due, DueOwner, DuePlace } from './due.ts'
import type { DueRecord } from './due-record.ts'
import type { DueSettings } from './settings.ts'

export interface DueContext {
  readonly record: DueRecord
  readonly settings: DueSettings
  readonly today: PlainDate
}

/** Something a rule found. */
export interface Found {
  /** Tells it from another of the same kind; absent where there is one at most. */
  readonly key?: string
  readonly dueOn: PlainDate
  /** Where days of a pause are not days late; absent: days gone by since. */
  readonly lateDays?: number
  /** First day it is told. */
  readonly toldFrom: PlainDate
  readonly source: string | null
  readonly params?: Due['params']
}

/** One kind of thing a dossier may wait for. */
export interface DueRule {
  readonly rule: string
  readonly owner: DueOwner
  readonly place: DuePlace
  /** Where a dossier may stand to wait for it. */
  readonly statuses: readonly DossierStatus[]
  /** Belongs to the rhythm of the accompaniment: silent while it is on standby or suspended. @source domain §4 « rhythm checks » */
  readonly rhythm: boolean
  readonly find: (context: DueContext) => readonly Found[]
}

export const NOTHING: readonly Found[] = []
