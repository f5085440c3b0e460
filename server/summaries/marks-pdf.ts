import { formatDate } from '../../schema/index.ts'
import { headedBlock, titledTable } from '../platform/pdf/page-frame.ts'
import type { JourneySummary, SummaryMark } from './summary.ts'
import type { Told } from './told.ts'

const BAR = 150
const FIRST = '#9aa7b8'
const LAST = '#1f5fa8'

/** Each item with what it was graded first and last: a bar each, longer where the obstacle is greater, and the words beside. */
export const marksPdf = ({ diagnostic }: JourneySummary, told: Told): object[] => {
  const { firstOn, lastOn, marks } = diagnostic
  const title = told('summary.diagnostic')
  if (firstOn === null) return headedBlock(title, { text: told('summary.no-diagnostic') })
  if (lastOn === null) return headedBlock(title, { text: told('summary.one-diagnostic') })
  if (marks.length === 0) return headedBlock(title, { text: told('summary.other-grid') })
  const headings = [
    told('summary.item'),
    '',
    told('summary.first', { day: formatDate(firstOn) }),
    told('summary.last', { day: formatDate(lastOn) }),
  ]
  return [titledTable(title, headings, marks.map(rowPdf), ['*', BAR, 90, 90])]
}

const rowPdf = ({ label, first, last }: SummaryMark): (string | object)[] => [
  ...[label, { canvas: [...barOf(first.share, FIRST, 1), ...barOf(last.share, LAST, 8)] }, first.label, last.label],
]

/** At no obstacle, a thin mark says it was graded. */
const barOf = (share: number, color: string, y: number): object[] => [
  { type: 'rect', x: 0, y, w: Math.max(1.5, share * BAR), h: 5, color },
]
