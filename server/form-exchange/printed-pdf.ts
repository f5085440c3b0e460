import { say } from '../i18n/index.ts'
import { pdfOf } from '../platform/pdf/pdf-of.ts'
import type { PrintedBlock, PrintedForm } from './printed-form.ts'

const GREY = '#444444'
const RULE_WIDTH = 499

/** A blank form as a PDF, A4, each page numbered and bearing the version. */
export const printedPdf = (form: PrintedForm): Promise<Buffer> => {
  const foot = `${form.plie} · ${form.title} · ${form.version} · ${form.hash}`
  return pdfOf({
    pageSize: 'A4',
    pageMargins: [48, 48, 48, 56],
    version: '1.7',
    language: form.locale,
    displayTitle: true,
    info: { title: `${form.title} – ${form.plie}`, author: form.plie, subject: form.version },
    defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25 },
    footer: (page: number, count: number) => ({
      columns: [
        { text: foot, width: '*' },
        { text: say('print.page', form.locale, { page, count }), width: 'auto', alignment: 'right' },
      ],
      fontSize: 8,
      color: GREY,
      margin: [48, 16, 48, 0],
    }),
    content: [
      { text: form.plie, color: GREY },
      { text: form.title, fontSize: 18, bold: true },
      { text: `${form.version} · ${form.day}`, color: GREY, margin: [0, 0, 0, 8] },
      ...(form.intro === null ? [] : [{ text: form.intro, margin: [0, 0, 0, 8] }]),
      ...form.blocks.map(blockPdf),
    ],
  })
}

const SIZES = { 2: 14, 3: 12, 4: 11 } as const

const notesPdf = (notes: readonly string[]): object[] => notes.map((text) => ({ text, fontSize: 8.5, color: GREY }))

const blockPdf = (block: PrintedBlock): object => {
  if (block.kind === 'heading') {
    const title = { text: block.text, fontSize: SIZES[block.level], bold: true, headlineLevel: block.level }
    return { stack: [title, ...notesPdf(block.notes)], margin: [0, 12, 0, 4], unbreakable: true }
  }
  if (block.kind === 'note') return { stack: [{ text: block.text }, ...notesPdf(block.notes)], margin: [0, 4, 0, 4] }
  const answer =
    block.options.length > 0 ? block.options.map(boxPdf) : Array.from({ length: block.lines }, () => lineToWriteOn())
  return {
    stack: [
      { text: block.text, bold: true },
      ...(block.help === null ? [] : [{ text: block.help }]),
      ...notesPdf(block.notes),
      ...answer,
    ],
    margin: [0, 5, 0, 5],
    // A long list of boxes may not fit on one page.
    unbreakable: block.options.length < 20,
  }
}

const boxPdf = (text: string): object => ({
  columns: [
    { width: 14, canvas: [{ type: 'rect', x: 0, y: 2, w: 8, h: 8, lineWidth: 0.7 }] },
    { width: '*', text },
  ],
  margin: [8, 1, 0, 1],
})

const lineToWriteOn = (): object => ({
  canvas: [{ type: 'line', x1: 0, y1: 18, x2: RULE_WIDTH, y2: 18, lineWidth: 0.5, lineColor: '#777777' }],
})
