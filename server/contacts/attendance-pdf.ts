import { formatDate } from '../../schema/index.ts'
import { say } from '../i18n/index.ts'
import { pdfOf } from '../platform/pdf/pdf-of.ts'
import type { AttendanceSheet, SheetLine, SheetPerson } from './attendance-sheet.ts'

const GREY = '#444444'
const SIGNATURE = [110, 34] as const

/** Drawings by attachment, as data addresses; one that cannot be opened is left out. */
export type Drawings = ReadonlyMap<string, string>

/** A month of attendance as a PDF, A4 on its side, a table a person; boxes not signed on screen are left to be signed by hand. */
export const attendancePdf = (sheet: AttendanceSheet, drawings: Drawings): Promise<Buffer> => {
  const { locale } = sheet
  const month = monthName(sheet)
  const title = say('sheet.title', locale)
  return pdfOf({
    ...{ pageSize: 'A4', pageOrientation: 'landscape', pageMargins: [40, 40, 40, 48], version: '1.7' },
    ...{ language: locale, displayTitle: true, defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.2 } },
    info: { title: `${title} – ${month}`, author: sheet.plie },
    footer: (page: number, count: number) => ({
      columns: [
        {
          text: `${sheet.plie} · ${title} · ${month} · ${say('sheet.made', locale, { day: formatDate(sheet.madeOn) })}`,
        },
        { text: say('print.page', locale, { page, count }), width: 'auto', alignment: 'right' },
      ],
      ...{ fontSize: 8, color: GREY, margin: [40, 14, 40, 0] },
    }),
    content: [
      { text: sheet.plie, color: GREY },
      { text: `${title} – ${month}`, fontSize: 16, bold: true, margin: [0, 0, 0, 6] },
      ...(sheet.people.length === 0
        ? [{ text: say('sheet.none', locale) }]
        : sheet.people.flatMap((person) => personPdf(person, sheet, drawings))),
    ],
  })
}

const monthName = ({ month, locale }: AttendanceSheet): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}T00:00:00Z`),
  )

const personPdf = (person: SheetPerson, { locale, words }: AttendanceSheet, drawings: Drawings): object[] => {
  const named = person.name === '' ? person.number : say('sheet.person', locale, { ...person, lines: null })
  const referent =
    person.referent === null
      ? ''
      : say('sheet.referent', locale, { referent: words['word.Referent'] ?? '', name: person.referent })
  const said = {
    ofReferent: words['ofThe.referent'] ?? '',
    ofParticipant: words['ofThe.participant'] ?? '',
  }
  const head = (['day', 'reason', 'channel', 'minutes', 'presence', 'participant', 'by'] as const).map((name) => ({
    ...{ text: say(`sheet.${name}`, locale, said), bold: true, fillColor: '#eef1f5' },
  }))
  const minutes = person.lines.reduce((sum, line) => sum + (line.minutes ?? 0), 0)
  return [
    { text: named, fontSize: 12, bold: true, margin: [0, 10, 0, 0], headlineLevel: 2 },
    { text: referent, color: GREY, margin: [0, 0, 0, 4] },
    {
      table: {
        ...{ headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1 },
        widths: [66, '*', '*', 44, 84, SIGNATURE[0], SIGNATURE[0]],
        body: [head, ...person.lines.map((line) => linePdf(line, locale, drawings))],
      },
      layout: {
        hLineWidth: () => 0.5,
        vLineWidth: () => 0.5,
        hLineColor: () => '#888888',
        vLineColor: () => '#888888',
      },
    },
    {
      ...{ color: GREY, margin: [0, 4, 0, 0] },
      text: say('sheet.total', locale, { count: person.lines.length, minutes }),
    },
  ]
}

const linePdf = (line: SheetLine, locale: AttendanceSheet['locale'], drawings: Drawings): object[] => {
  const drawing = line.signatureId === null ? undefined : drawings.get(line.signatureId)
  return [
    { text: `${formatDate(line.on)}${line.time === null ? '' : ` ${line.time}`}` },
    { text: line.reason },
    { text: line.channel },
    { text: line.minutes === null ? '' : say('sheet.length', locale, { minutes: line.minutes }) },
    { text: line.presence },
    drawing === undefined
      ? { text: line.signed ? say('sheet.signed', locale) : '', margin: [0, 0, 0, SIGNATURE[1] - 12] }
      : { image: drawing, fit: [...SIGNATURE] },
    { text: line.by ?? '', color: GREY, fontSize: 8 },
  ]
}
