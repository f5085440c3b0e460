import { datePlus, wholeUnitsBetween } from '../../schema/index.ts'
import type { StepsDossier } from './steps-dossier.ts'

export type FriseKind = 'step' | 'standby' | 'suspension' | 'job' | 'training'

/** Days inclusive; `until` null: it still runs. */
export interface FriseSpan {
  readonly from: string
  readonly until: string | null
}

/** One line of the frise. */
export interface FriseLine {
  readonly id: string
  readonly kind: FriseKind
  /** Its own name; empty where its kind says it all. */
  readonly name: string
  readonly planned: FriseSpan | null
  readonly real: FriseSpan | null
}

/** Everything that lasts in a parcours, in the order it began or was to begin. */
export const friseLines = ({ steps, standbys, suspensions, workContracts, trainings }: StepsDossier): FriseLine[] => {
  const lines: FriseLine[] = [
    ...steps.map(({ id, label, plannedStart, plannedEnd, realStart, realEnd }) => ({
      ...{ id, kind: 'step' as const, name: label },
      planned: plannedStart === null ? null : { from: plannedStart, until: plannedEnd ?? plannedStart },
      real: realStart === null ? null : { from: realStart, until: realEnd },
    })),
    ...standbys
      .filter(({ status }) => status === 'OPEN' || status === 'ENDED')
      .map(({ id, fromDay, untilDay, endedOn }) => ({
        ...{ id, kind: 'standby' as const, name: '' },
        planned: untilDay === null ? null : { from: fromDay, until: untilDay },
        real: { from: fromDay, until: endedOn },
      })),
    ...suspensions.map(({ id, fromDay, untilDay }) => ({
      ...{ id, kind: 'suspension' as const, name: '', planned: null, real: { from: fromDay, until: untilDay } },
    })),
    ...workContracts.map(({ id, employer, startDate, signedEndDate, actualEndDate }) => ({
      ...{ id, kind: 'job' as const, name: employer },
      planned: signedEndDate === null ? null : { from: startDate, until: signedEndDate },
      real: { from: startDate, until: actualEndDate ?? signedEndDate },
    })),
    ...trainings.map(({ id, title, startDate, endDate }) => ({
      ...{ id, kind: 'training' as const, name: title, planned: null, real: { from: startDate, until: endDate } },
    })),
  ]
  const start = ({ planned, real }: FriseLine) => real?.from ?? planned?.from ?? '9999-12-31'
  return lines.toSorted((a, b) => start(a).localeCompare(start(b)))
}

export interface FriseScale {
  readonly from: string
  readonly to: string
  /** Where a day stands, 0–100. */
  readonly at: (day: string) => number
  /** First days of months, few enough to be written side by side. */
  readonly ticks: readonly string[]
}

const MOST_TICKS = 6
const MONTHS_APART = [1, 2, 3, 6, 12, 24, 60, 120]

/** From the entry to the exit, or to today; further where something is planned, or began before. */
export const friseScale = (lines: readonly FriseLine[], dossier: StepsDossier, today: string): FriseScale => {
  const days = lines.flatMap(({ planned, real }) =>
    [planned?.from, planned?.until, real?.from, real?.until].filter((day) => typeof day === 'string'),
  )
  const from = [...days, dossier.openedAt].toSorted()[0] ?? today
  const last = [...days, dossier.closedAt ?? today].toSorted().at(-1) ?? today
  const to = last > from ? last : (datePlus(from, 1, 'm') ?? from)
  const length = Math.max(1, wholeUnitsBetween(from, to, 'd') ?? 1)
  const months = wholeUnitsBetween(from, to, 'm') ?? 0
  const apart = MONTHS_APART.find((count) => months / count <= MOST_TICKS) ?? 120
  const ticks: string[] = []
  const step = (day: string): string => datePlus(day, apart, 'm') ?? to
  for (let day = firstTick(from, apart); day <= to && ticks.length <= MOST_TICKS + 1; day = step(day)) ticks.push(day)
  return {
    from,
    to,
    ticks,
    at: (day) => Math.min(100, Math.max(0, (100 * (wholeUnitsBetween(from, day, 'd') ?? 0)) / length)),
  }
}

/** The first day of a month, or of a year where ticks are years apart. */
const firstTick = (from: string, apart: number): string => {
  const [year = '', month = ''] = from.split('-')
  const first = apart >= 12 ? `${year}-01-01` : `${year}-${month}-01`
  return first >= from ? first : (datePlus(first, apart >= 12 ? 12 : 1, 'm') ?? from)
}
