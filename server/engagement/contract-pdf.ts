import { formatDate, inWords } from '../../schema/index.ts'
import { say } from '../i18n/index.ts'
import {
  factsTable,
  gridTable,
  headedBlock,
  PDF_GREY,
  pageFrame,
  thinLines,
  titledTable,
} from '../platform/pdf/page-frame.ts'
import { pdfOf } from '../platform/pdf/pdf-of.ts'
import type { ContractDocument, DocumentSignature } from './contract-document.ts'
import type { ContractPart } from './written-parts.ts'

const SIGNATURE = [200, 46] as const
const BOX_WIDTH = 242

/** Drawings by attachment, as data addresses; one that cannot be opened is left out. */
export type SignatureDrawings = ReadonlyMap<string, string>

/** The engagement contract as a PDF; whoever has not signed finds an empty box. */
export const contractPdf = (contract: ContractDocument, drawings: SignatureDrawings): Promise<Buffer> => {
  const { locale, plie, title, number } = contract
  const told = (key: string, params = {}) => say(key, locale, params)
  const made = told('sheet.made', { day: formatDate(contract.madeOn) })
  return pdfOf({
    ...pageFrame({
      ...{ title: `${title} – ${number}`, author: plie, language: locale },
      foot: `${plie} · ${title} · ${number} · ${made}`,
      pageOf: (page, count) => told('print.page', { page, count }),
    }),
    content: [
      { text: plie, color: PDF_GREY },
      { text: title, fontSize: 18, bold: true },
      { text: told('contract.fse'), color: PDF_GREY, margin: [0, 0, 0, 4] },
      ...headedBlock(told('contract.parties'), factsTable(partiesOf(contract, told))),
      ...contract.parts.flatMap(partPdf),
      ...stepsPdf(contract, told),
      ...rhythmPdf(contract, told),
      ...headedBlock(told('contract.information'), { text: contract.privacy ?? told('contract.confidential') }, [
        { text: told('contract.rights'), margin: [0, 4, 0, 0] },
      ]),
      ...signaturesPdf(contract, drawings, told),
    ],
  })
}

type Told = (key: string, params?: Record<string, string | number>) => string

const partiesOf = ({ plie, person, number, referent, words }: ContractDocument, told: Told) => {
  const born = person?.birthDate ? told('contract.born', { day: formatDate(person.birthDate) }) : ''
  const who =
    person === null ? number : [person.name, born, person.commune ?? ''].filter((part) => part !== '').join(', ')
  return [
    [inWords('{word.Participant}', words), who],
    [told('contract.dossier'), number],
    [inWords('{word.Referent}', words), referent ?? '–'],
    [told('contract.plie'), plie],
  ] as const
}

const partPdf = ({ title, lines, tables }: ContractPart): object[] => {
  const blocks: object[] = [
    ...lines.map(({ label, text }) => ({
      stack: [{ text: label, bold: true }, { text }],
      margin: [0, 3, 0, 3],
    })),
    ...tables.flatMap(({ label, headings, rows }) => [
      { text: label, bold: true, margin: [0, 4, 0, 2] },
      gridTable(
        headings,
        rows,
        headings.map(() => '*'),
      ),
    ]),
  ]
  const [first = { text: '' }, ...more] = blocks
  return title === null ? blocks : headedBlock(title, first, more)
}

const dayOr = (day: string | null) => (day === null ? '' : formatDate(day))

const stepsPdf = ({ steps }: ContractDocument, told: Told): object[] => {
  if (steps.length === 0) return headedBlock(told('contract.steps'), { text: told('contract.no-step') })
  const headings = [told('contract.step'), told('contract.operator'), told('contract.from'), told('contract.until')]
  const rows = steps.map(({ label, operator, from, until }) => [label, operator ?? '', dayOr(from), dayOr(until)])
  return [titledTable(told('contract.steps'), headings, rows, ['*', 130, 70, 70])]
}

const rhythmPdf = ({ rhythm }: ContractDocument, told: Told): object[] =>
  rhythm.length === 0 ? [] : headedBlock(told('contract.rhythm'), { ul: [...rhythm] })

/** Two places a line, none cut by the end of a page. */
const signaturesPdf = ({ signatures }: ContractDocument, drawings: SignatureDrawings, told: Told): object[] => {
  const rows: object[] = []
  for (let at = 0; at < signatures.length; at += 2) {
    const pair = signatures.slice(at, at + 2).map((one) => placePdf(one, drawings, told))
    rows.push({ columns: pair, columnGap: 14, margin: [0, 4, 0, 8], unbreakable: true })
  }
  const [first = { text: '' }, ...more] = rows
  return headedBlock(told('contract.signatures'), first, more)
}

const placePdf = (
  { label, sentence, drawingId }: DocumentSignature,
  drawings: SignatureDrawings,
  told: Told,
): object => {
  const drawing = drawingId === null ? undefined : drawings.get(drawingId)
  const mark =
    drawing === undefined
      ? { text: '', margin: [0, 0, 0, SIGNATURE[1]] }
      : { image: drawing, fit: [...SIGNATURE], margin: [0, 2, 0, 2] }
  return {
    width: BOX_WIDTH,
    table: {
      widths: [BOX_WIDTH - 10],
      heights: [SIGNATURE[1] + 32],
      body: [
        [
          {
            stack: [
              { text: label, bold: true },
              { text: sentence ?? told('contract.to-sign'), fontSize: 8.5, color: PDF_GREY },
              mark,
            ],
          },
        ],
      ],
    },
    layout: thinLines,
  }
}
