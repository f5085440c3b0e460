import { CONTACT_CHANNELS, formatDate, inWords, say as sayText } from '../../schema/index.ts'
import { say } from '../i18n/index.ts'
import { factsTable, gridTable, headedBlock, PDF_GREY, pageFrame, titledTable } from '../platform/pdf/page-frame.ts'
import { pdfOf } from '../platform/pdf/pdf-of.ts'
import { FRISE_WIDTH, type FriseMonth, friseDrawing } from './frise-drawing.ts'
import { marksPdf } from './marks-pdf.ts'
import type { JourneySummary, Span, SummaryExit } from './summary.ts'
import type { Told } from './told.ts'

/** The summary of a journey as a PDF: who, the frise and its table, interviews, diagnostic, exit. */
export const summaryPdf = (summary: JourneySummary): Promise<Buffer> => {
  const { locale, plie, number, reader } = summary
  const told: Told = (key, params = {}) => say(key, locale, params)
  const title = told('summary.title')
  const made = told('sheet.made', { day: formatDate(summary.today) })
  return pdfOf({
    ...pageFrame({
      ...{ title: `${title} – ${number}`, author: plie, language: locale },
      foot: `${plie} · ${title} · ${number} · ${made}`,
      pageOf: (page, count) => told('print.page', { page, count }),
    }),
    content: [
      { text: plie, color: PDF_GREY },
      { text: title, fontSize: 18, bold: true },
      { text: told(`summary.for-${reader}`), color: PDF_GREY, margin: [0, 0, 0, 4] },
      ...headedBlock(told('summary.identity'), factsTable(factsOf(summary, told))),
      ...stepsPdf(summary, told),
      ...pausesPdf(summary, told),
      ...contactsPdf(summary, told),
      ...marksPdf(summary, told),
      ...headedBlock(told('summary.exit'), exitPdf(summary.exit, told), explanationPdf(summary.exit)),
    ],
  })
}

const dayOr = (day: string | null, other = '–') => (day === null ? other : formatDate(day))

const factsOf = (summary: JourneySummary, told: Told) => {
  const { words, birthDate, name } = summary
  const lines: [string, string | null][] = [
    [inWords('{word.Participant}', words), name],
    ['', birthDate === null ? null : told('contract.born', { day: formatDate(birthDate) })],
    [told('contract.dossier'), summary.number],
    [inWords('{word.Referent}', words), summary.referent],
    [told('summary.prescriber'), summary.prescriber],
    [told('summary.opened'), formatDate(summary.openedAt)],
    [told('summary.admitted'), summary.admittedOn === null ? null : formatDate(summary.admittedOn)],
    [told('summary.closed'), summary.closedAt === null ? null : formatDate(summary.closedAt)],
  ]
  return lines.flatMap(([label, value]): [string, string][] => (value === null ? [] : [[label, value]]))
}

const spanTold = ({ from, until }: Span, told: Told): string => {
  if (from === null) return dayOr(until)
  return until === null
    ? told('summary.since', { from: formatDate(from) })
    : told('summary.span', { from: formatDate(from), until: formatDate(until) })
}

const LABEL_WIDTH = 165

/** The drawing, then the same in words and dates. */
const stepsPdf = (summary: JourneySummary, told: Told): object[] => {
  if (summary.steps.length === 0) return headedBlock(told('summary.steps'), { text: told('summary.no-step') })
  const { head, rows } = friseDrawing(summary)
  const bare = (text: string) => ({ text, fontSize: 8, color: PDF_GREY, border: [false, false, false, true] })
  const months = { ...bare(''), columns: monthColumns(head) }
  const frise = {
    table: {
      ...{ headerRows: 2, dontBreakRows: true, keepWithHeaderRows: 1, widths: [LABEL_WIDTH, FRISE_WIDTH] },
      body: [
        [
          { text: told('summary.frise'), fontSize: 13, bold: true, colSpan: 2, border: NONE },
          { text: '', border: NONE },
        ],
        [
          { text: '', border: NONE },
          { ...months, border: NONE },
        ],
        ...rows.map(({ label, canvas }) => [
          { text: label, fontSize: 8.5, border: NONE },
          { canvas: [...canvas], border: NONE },
        ]),
      ],
    },
    layout: { paddingLeft: () => 0, paddingRight: () => 4, paddingTop: () => 0, paddingBottom: () => 1 },
    margin: [0, 12, 0, 0],
  }
  const table = titledTable(
    told('summary.steps'),
    [told('summary.step'), told('summary.planned'), told('summary.real'), told('summary.state')],
    summary.steps.map(({ label, operator, planned, real, status }) => [
      operator === null ? label : { stack: [label, { text: operator, color: PDF_GREY, fontSize: 8 }] },
      planned.from === null && planned.until === null ? '–' : spanTold(planned, told),
      real.from === null ? '–' : spanTold(real, told),
      told(`summary.state-${status}`),
    ]),
    ['*', 132, 132, 58],
  )
  return [frise, { text: told('summary.legend'), fontSize: 8, color: PDF_GREY, margin: [0, 3, 0, 0] }, table]
}

const NONE = [false, false, false, false]

/** Month names where their first day falls: a column as wide as the gap to the next. */
const monthColumns = (head: readonly FriseMonth[]): object[] => {
  const [first] = head
  if (first === undefined) return [{ text: '', width: FRISE_WIDTH }]
  return [
    { text: '', width: first.x },
    ...head.map(({ text, x }, index) => ({
      ...{ text: `| ${text}`, fontSize: 7, color: PDF_GREY, noWrap: true },
      width: (head[index + 1]?.x ?? FRISE_WIDTH) - x,
    })),
  ]
}

const pausesPdf = ({ pauses, words }: JourneySummary, told: Told): object[] => {
  if (pauses.length === 0) return []
  const standby = inWords('{word.Standby}', words)
  const line = ({ kind, reason, ...span }: JourneySummary['pauses'][number]) =>
    [kind === 'standby' ? standby : told('summary.suspension'), spanTold(span, told), reason]
      .filter((part) => part !== null)
      .join(' – ')
  return headedBlock(told('summary.pauses'), { ul: pauses.map(line) })
}

const lengthTold = (minutes: number, told: Told): string =>
  told('summary.length', { hours: Math.floor(minutes / 60), minutes: String(minutes % 60).padStart(2, '0') })

const contactsPdf = ({ contacts, locale }: JourneySummary, told: Told): object[] => {
  const { held, excused, unjustified } = contacts
  const absences = { text: told('summary.absences', { excused, unjustified }), margin: [0, 4, 0, 0] }
  if (held.length === 0) return headedBlock(told('summary.contacts'), { text: told('summary.no-contact') }, [absences])
  const nameOf = (id: string) => sayText(CONTACT_CHANNELS.find((one) => one.id === id)?.label ?? { fr: id }, locale)
  const rows = held.map(({ channel, count, minutes }) => [nameOf(channel), String(count), lengthTold(minutes, told)])
  const headings = [told('summary.channel'), told('summary.held'), told('summary.minutes')]
  return headedBlock(told('summary.contacts'), gridTable(headings, rows, ['*', 80, 100]), [absences])
}

const exitPdf = (exit: SummaryExit | null, told: Told): object => {
  if (exit === null) return { text: told('summary.no-exit') }
  const { decision } = exit
  const body = decision?.body ? told('summary.by', { body: decision.body }) : ''
  const outcome =
    decision === null
      ? told('summary.waiting')
      : told(`summary.${decision.kind}`, { day: formatDate(decision.on), body })
  return factsTable([
    [told('summary.outcome'), exit.outcome],
    [told('summary.proposed'), formatDate(exit.proposedOn)],
    [told('summary.decision'), outcome],
    ...(exit.comment === null ? [] : [[told('summary.comment'), exit.comment] as const]),
  ])
}

const explanationPdf = (exit: SummaryExit | null): object[] =>
  (exit?.explanation ?? []).map((text) => ({ text, margin: [0, 4, 0, 0] }))
