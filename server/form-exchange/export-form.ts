import writeExcelFile from 'write-excel-file/node'
import {
  answersJsonSchema,
  type Cell,
  canonicalJson,
  type FormDefinition,
  formDocumentSchema,
  issueMessage,
  type Locale,
  toXlsForm,
  type Workbook,
} from '../../schema/index.ts'
import { say } from '../i18n/index.ts'
import { notFound } from '../platform/errors.ts'
import type { RequestContext } from '../platform/request.ts'
import { useCase } from '../platform/use-case.ts'
import { plies } from '../tenants/index.ts'
import type { StandingForm } from './form-as-it-stands.ts'
import { formAsItStands } from './form-as-it-stands.ts'
import { type PrintedForm, printedForm } from './printed-form.ts'
import { printedHtml } from './printed-html.ts'
import { printedPdf } from './printed-pdf.ts'

export interface FileOut {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

interface Format {
  readonly extension: string
  readonly type: string
  write(standing: StandingForm, printed: () => Promise<PrintedForm>, locale: Locale): Buffer | Promise<Buffer>
}

const JSON_TYPE = 'application/json; charset=utf-8'
const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

/** What a form may be taken out as, by the last part of its address. */
export const FORMATS = {
  json: {
    extension: 'json',
    type: JSON_TYPE,
    write: ({ form }) => json(JSON.parse(canonicalJson(form))),
  },
  'answers-schema': {
    extension: 'answers.schema.json',
    type: JSON_TYPE,
    write: ({ form }) => json(answersJsonSchema(form)),
  },
  'document-schema': { extension: 'document.schema.json', type: JSON_TYPE, write: () => json(formDocumentSchema()) },
  xlsx: {
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: ({ form }, _, locale) => writtenWorkbook(workbookOf(form, locale)),
  },
  html: {
    extension: 'html',
    type: 'text/html; charset=utf-8',
    write: async (_, printed) => Buffer.from(printedHtml(await printed())),
  },
  pdf: { extension: 'pdf', type: 'application/pdf', write: async (_, printed) => printedPdf(await printed()) },
} as const satisfies Record<string, Format>
export type FormatName = keyof typeof FORMATS

export const isFormat = (name: string): name is FormatName => Object.hasOwn(FORMATS, name)

/** A form as a file: its draft for who edits forms, else its version in force. @throws NOT_FOUND */
export const exportForm = useCase(
  'form.export',
  async (ctx, asked: { formId: string; format: FormatName }): Promise<FileOut> => {
    ctx.access.require('form.read')
    const standing = await formAsItStands(ctx, asked.formId)
    if (standing === null) throw notFound()
    const format: Format = FORMATS[asked.format]
    const bytes = await format.write(standing, () => printed(ctx, standing), ctx.locale)
    return { name: `${standing.form.key}.${format.extension}`, type: format.type, bytes }
  },
  { reads: true },
)

const printed = async (ctx: RequestContext, standing: StandingForm): Promise<PrintedForm> =>
  printedForm(standing, { plie: await plies(ctx).name(), on: ctx.today, locale: ctx.locale })

/** The form as an XLSForm, and on a sheet of its own, which readers of XLSForm pass over, what that format could not say. */
const workbookOf = (form: FormDefinition, locale: Locale): Workbook => {
  const { workbook, issues } = toXlsForm(form)
  if (issues.length === 0) return workbook
  const lines = new Set(issues.map((issue) => issueMessage(issue, locale)))
  const title = say('exchange.left-out', locale)
  return { ...workbook, [title]: [[say('exchange.left-out-help', locale)], ...[...lines].map((line) => [line])] }
}

const writtenWorkbook = async (workbook: Workbook): Promise<Buffer> => {
  const names = Object.keys(workbook)
  const sheets = names.map((name) => (workbook[name] ?? []).map((row) => row.map(cellOf)))
  return writeExcelFile(sheets.map((data, i) => ({ data, sheet: names[i] ?? '' }))).toBuffer()
}

/** Everything is text: a spreadsheet program must not turn a code into a number or a date. */
const cellOf = (cell: Cell): { value: string } | null =>
  cell === null ? null : { value: cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell) }
