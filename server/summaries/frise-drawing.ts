import { datePlus, formatDate, type PlainDate, wholeUnitsBetween } from '../../schema/index.ts'
import type { JourneySummary, Span } from './summary.ts'

const WIDTH = 320
const ROW = 14
const COLOURS = {
  planned: '#5b6b7f',
  real: '#1f5fa8',
  abandoned: '#9a3b2f',
  pause: '#d7dbe1',
  today: '#c2410c',
} as const

const daysFrom = (from: PlainDate, until: PlainDate): number => wholeUnitsBetween(from, until, 'd') ?? 0

/** Days the drawing covers, both included. */
interface Window {
  readonly from: PlainDate
  readonly until: PlainDate
}

/** The first day of a month, where it falls. */
export interface FriseMonth {
  readonly text: string
  readonly x: number
}

export interface FriseRow {
  readonly label: string
  /** Vectors of pdfmake. */
  readonly canvas: readonly object[]
}

/** The scale of a journey and a row a step, drawn as vectors; pauses run behind every row. */
export const friseDrawing = (summary: JourneySummary): { head: readonly FriseMonth[]; rows: readonly FriseRow[] } => {
  const window = windowOf(summary)
  const at = (day: PlainDate): number => {
    const length = Math.max(1, daysFrom(window.from, window.until))
    return Math.min(WIDTH, Math.max(0, (daysFrom(window.from, day) / length) * WIDTH))
  }
  const bar = ({ from, until }: Span, open: PlainDate) => {
    if (from === null && until === null) return null
    const start = at(from ?? until ?? open)
    return { x: start, w: Math.max(3, at(datePlus(until ?? open, 1, 'd') ?? open) - start) }
  }
  // Made anew for each row: pdfmake places the very objects it is given.
  const behind = () =>
    summary.pauses.map((pause) => ({
      type: 'rect',
      y: 0,
      h: ROW,
      color: COLOURS.pause,
      ...bar(pause, summary.today),
    }))
  const now = at(summary.today)
  const todayLine = () =>
    summary.closedAt === null
      ? [{ type: 'line', x1: now, y1: 0, x2: now, y2: ROW, lineWidth: 1, lineColor: COLOURS.today }]
      : []
  return {
    head: monthsOf(window).map((day) => ({ text: shortMonth(day), x: at(day) })),
    rows: summary.steps.map(({ label, status, planned, real }) => {
      const outline = bar(planned, planned.from ?? summary.today)
      const filled = real.from === null ? null : bar(real, summary.today)
      const colour = status === 'abandoned' ? COLOURS.abandoned : COLOURS.real
      return {
        label,
        canvas: [
          { type: 'line', x1: 0, y1: ROW, x2: WIDTH, y2: ROW, lineWidth: 0.3, lineColor: '#c3c8d0' },
          ...behind(),
          ...(filled === null ? [] : [{ type: 'rect', y: 3, h: 8, color: colour, ...filled }]),
          ...(outline === null
            ? []
            : [{ type: 'rect', y: 1.5, h: 11, lineWidth: 0.9, lineColor: COLOURS.planned, ...outline }]),
          ...todayLine(),
        ],
      }
    }),
  }
}

export const FRISE_WIDTH = WIDTH

/** From the opening to the last day anything is known of. */
const windowOf = ({ openedAt, closedAt, today, steps, pauses }: JourneySummary): Window => {
  const days = [
    ...steps.flatMap(({ planned, real }) => [planned.from, planned.until, real.from, real.until]),
    ...pauses.flatMap(({ from, until }) => [from, until]),
    ...[openedAt, closedAt ?? today],
  ].flatMap((day) => day ?? [])
  const sorted = days.toSorted()
  return { from: sorted[0] ?? openedAt, until: sorted.at(-1) ?? today }
}

const MOST_MARKS = 8

/** First days of months along the window, few enough to be read. */
const monthsOf = ({ from, until }: Window): PlainDate[] => {
  const months: PlainDate[] = []
  for (let at = monthNumber(from) + 1; firstOf(at) <= until; at += 1) months.push(firstOf(at))
  const every = Math.max(1, Math.ceil(months.length / MOST_MARKS))
  return months.filter((_, index) => index % every === 0)
}
const monthNumber = (day: PlainDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
const firstOf = (month: number): PlainDate =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`
const shortMonth = (day: PlainDate): string => formatDate(day).slice(3)
