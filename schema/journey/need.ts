import { addMonths } from '../facts/calendar.ts'
import type { PlainDate } from '../text.ts'
import { journeyClock } from './clock.ts'
import type { JourneyRecord } from './journey-record.ts'
import type { JourneySettings } from './settings.ts'

/** Conditions an act may have. Names say what is needed. */
export const NEEDS = [
  'referent',
  'diagnostic',
  'first-step',
  'contract',
  'entry-evidence',
  'asked',
  'not-asked',
  'standby-reason',
  'standby-length',
  'standby-apart',
  'standby-extensions',
  'periods',
  'cap',
  'clock-running',
  'clock-stopped',
  'in-post',
  'not-imposed-part-time',
  'no-plie-action',
] as const
export type Need = (typeof NEEDS)[number]

/** Why an act cannot be done as it stands. */
export interface Obstacle {
  readonly need: Need
  /** Whoever decides may go over it with a written reason, kept with the decision. @source domain §6 « override needs a written reason » */
  readonly overridable: boolean
  /** Words of the sentence: days, counts, documents. */
  readonly params: Readonly<Record<string, string | number | readonly string[]>>
}

/** What is asked with an act, where its needs read it; absent while nothing is asked yet, and such needs then hold. */
export interface AskedStandby {
  readonly reason?: string
  readonly from?: PlainDate
  readonly until?: PlainDate | null
}

export interface NeedContext {
  readonly journey: JourneyRecord
  readonly settings: JourneySettings
  readonly today: PlainDate
  readonly asked: AskedStandby
}

type Met = (context: NeedContext) => Obstacle['params'] | null

const when = (blocked: boolean, params: Obstacle['params'] = {}) => (blocked ? params : null)

/** Gives what the sentence needs when the need is not met, null when it is. */
const CHECKS: Readonly<Record<Need, Met>> = {
  referent: ({ journey }) => when(!journey.hasReferent),
  diagnostic: ({ journey }) => when(!journey.diagnosticSubmitted),
  'first-step': ({ journey, settings }) => when(settings.stepBeforeEntry === true && !(journey.steps ?? 0)),
  contract: ({ journey, settings }) => when(settings.contractBeforeEntry === true && !journey.contractSigned),
  'entry-evidence': ({ journey, settings }) =>
    when(settings.entryBlockedWithoutEvidence === true && journey.evidenceToSee.length > 0, {
      documents: journey.evidenceToSee,
    }),
  asked: ({ journey }) => when(!journey.standbyAsked),
  'not-asked': ({ journey }) => when(journey.standbyAsked),
  'standby-reason': ({ settings, asked }) => {
    const reasons = settings.standby?.reasons ?? []
    return when(asked.reason !== undefined && reasons.length > 0 && !reasons.some(({ id }) => id === asked.reason))
  },
  'standby-length': ({ settings, asked, journey }) => {
    const most = settings.standby?.maxMonths ?? null
    if (most === null || asked.until === undefined) return null
    const running = journey.standbys.find(({ endedOn }) => endedOn === null)
    // An extension starts where the length already granted ends.
    const from = running?.until ?? asked.from
    if (from === undefined) return null
    return when(asked.until === null || asked.until > addMonths(from, most), { months: most })
  },
  'standby-apart': ({ journey, asked }) =>
    when(
      asked.from !== undefined &&
        journey.standbys.some(({ endedOn }) => endedOn === null || endedOn >= (asked.from ?? '')),
    ),
  'standby-extensions': ({ journey, settings }) => {
    const most = settings.standby?.renewals ?? null
    const running = journey.standbys.find(({ endedOn }) => endedOn === null)
    return when(most !== null && running !== undefined && running.extensions >= most, { times: most ?? 0 })
  },
  periods: ({ settings }) => when((settings.length?.periodMonths ?? null) === null),
  cap: ({ journey, settings, today }) => {
    const { capEnd } = journeyClock(journey, settings, today)
    const { periodEnd } = journeyClock({ ...journey, renewals: journey.renewals + 1 }, settings, today)
    return when(capEnd !== null && periodEnd !== null && periodEnd > capEnd, { day: capEnd ?? '' })
  },
  'clock-running': ({ journey }) => when(journey.suspensions.some(({ until }) => until === null)),
  'clock-stopped': ({ journey }) => when(!journey.suspensions.some(({ until }) => until === null)),
  'in-post': ({ journey }) => when(journey.job === null),
  'not-imposed-part-time': ({ journey, settings }) => {
    const least = settings.partTimeContinuesBelowHours
    const { weeklyHours = null, partTimeChosen = null } = journey.job ?? {}
    // Chosen part time is no reason to go on; hours or a choice not known block nothing.
    return when(least !== null && weeklyHours !== null && weeklyHours < least && partTimeChosen === false, {
      hours: least ?? 0,
    })
  },
  'no-plie-action': ({ journey, settings }) =>
    when(settings.exitBlockedDuringPlieAction === true && journey.plieActionUnderWay === true),
}

/** What nobody may go over: the text leaves no room, or the act would have no meaning. */
const FIRM: readonly Need[] = [
  'referent',
  'entry-evidence',
  'asked',
  'not-asked',
  'standby-reason',
  'standby-apart',
  'periods',
  'clock-running',
  'clock-stopped',
  'in-post',
  'no-plie-action',
]

/** Without these the act has no meaning at all: there is nothing to decline, to resume, to renew. It is not offered. */
const POINTLESS_WITHOUT: readonly Need[] = ['asked', 'clock-running', 'clock-stopped', 'periods']

export const isPointless = (obstacles: readonly Obstacle[]): boolean =>
  obstacles.some(({ need }) => POINTLESS_WITHOUT.includes(need))

/** The obstacle of one need, or null when it is met. */
export const obstacleOf = (need: Need, context: NeedContext): Obstacle | null => {
  const params = CHECKS[need](context)
  return params === null ? null : { need, overridable: !FIRM.includes(need), params }
}
