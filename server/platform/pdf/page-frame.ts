export const PDF_GREY = '#444444'

/** Every page of a document made for people to keep: A4, its foot bearing what it is and which page. */
export const pageFrame = ({
  title,
  author,
  language,
  foot,
  pageOf,
}: {
  readonly title: string
  readonly author: string
  readonly language: string
  readonly foot: string
  readonly pageOf: (page: number, count: number) => string
}) => ({
  ...{ pageSize: 'A4', pageMargins: [48, 48, 48, 56], version: '1.7', language, displayTitle: true },
  info: { title, author },
  defaultStyle: { font: 'Roboto', fontSize: 10, lineHeight: 1.25 },
  footer: (page: number, count: number) => ({
    columns: [
      { text: foot, width: '*' },
      { text: pageOf(page, count), width: 'auto', alignment: 'right' },
    ],
    ...{ fontSize: 8, color: PDF_GREY, margin: [48, 16, 48, 0] },
  }),
})

/** A heading that never ends a page alone: what follows comes with it. */
export const headedBlock = (title: string, first: object, more: readonly object[] = []): object[] => [
  { stack: [{ text: title, fontSize: 13, bold: true, margin: [0, 12, 0, 4] }, first], unbreakable: true },
  ...more,
]

/** Names and what is known of each, two columns without lines. */
export const factsTable = (lines: readonly (readonly [name: string, value: string])[]): object => ({
  table: {
    widths: [150, '*'],
    body: lines.map(([name, value]) => [{ text: name, color: PDF_GREY }, { text: value }]),
  },
  layout: { defaultBorder: false, paddingLeft: () => 0, paddingTop: () => 1.5, paddingBottom: () => 1.5 },
})

const RULE = '#888888'
/** Thin lines around every cell. */
export const thinLines = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => RULE,
  vLineColor: () => RULE,
}

/** The same under a title, which is said again with the headings on each page it goes over. */
export const titledTable = (
  title: string,
  headings: readonly string[],
  rows: readonly (readonly (string | object)[])[],
  widths: readonly (string | number)[],
): object => {
  const bare = { border: [false, false, false, true], colSpan: headings.length }
  const head = { text: title, fontSize: 13, bold: true, margin: [-4, 8, 0, 2], ...bare }
  const { table, ...more } = gridTable(headings, rows, widths)
  return {
    ...more,
    table: {
      ...table,
      headerRows: 2,
      body: [
        [head, ...headings.slice(1).map(() => ({ text: '', border: [false, false, false, true] }))],
        ...table.body,
      ],
    },
    margin: [0, 4, 0, 0],
  }
}

/** A table whose headings are said again on each page, its rows never cut in two. */
export const gridTable = (
  headings: readonly string[],
  rows: readonly (readonly (string | object)[])[],
  widths: readonly (string | number)[],
) => ({
  table: {
    ...{ headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1, widths: [...widths] },
    body: [
      headings.map((text) => ({ text, bold: true, fillColor: '#eef1f5' })),
      ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell))),
    ],
  },
  ...{ layout: thinLines, fontSize: 9 },
})
