import { randomUUID } from 'node:crypto'
import {
  FORM_KINDS,
  type FormDefinition,
  type FormKind,
  fromXlsForm,
  type Issue,
  issueMessage,
  type Locale,
  parseForm,
} from '../../schema/index.ts'
import { freeKey } from '../forms/index.ts'
import { Refusal } from '../platform/errors.ts'
import { useCase } from '../platform/use-case.ts'
import { readWorkbook } from './read-workbook.ts'

/** Bytes of a form as JSON. */
const MAX_JSON_BYTES = 5_000_000

export interface FormFile {
  readonly name: string
  readonly bytes: Buffer
  /** Of a workbook, which does not say it. */
  readonly kind: FormKind
}

/** What a file holds, before anything is created. `definition` null: `issues` say why, all of them. */
export interface ReadFormFile {
  readonly definition: FormDefinition | null
  readonly issues: readonly ToldIssue[]
  /** What was left aside. */
  readonly warnings: readonly ToldIssue[]
}
interface ToldIssue {
  readonly path: readonly string[]
  readonly message: string
}

/**
 * Reads a form from a file, `plie.form/1` as JSON or an XLSForm workbook. Nothing is written.
 * @throws BAD_USER_INPUT for a file that is neither, or too large to be opened.
 */
export const readFormFile = useCase(
  'form.read-file',
  async (ctx, { name, bytes, kind }: FormFile): Promise<ReadFormFile> => {
    ctx.access.require('form.edit')
    const isWorkbook = /\.xlsx$/i.test(name) || bytes.subarray(0, 2).toString('latin1') === 'PK'
    return isWorkbook ? fromWorkbook({ name, bytes, kind }, ctx.locale) : fromJson(bytes, ctx.locale)
  },
  { reads: true },
)

const told = (issues: readonly Issue[], locale: Locale): ToldIssue[] =>
  issues.map((issue) => ({ path: issue.path.map(String), message: issueMessage(issue, locale) }))

const fromJson = (bytes: Buffer, locale: Locale): ReadFormFile => {
  if (bytes.length > MAX_JSON_BYTES) throw new Refusal('BAD_USER_INPUT', 'exchange.too-large')
  const { form, issues } = parseForm(parsedJson(bytes))
  return { definition: form, issues: told(issues, locale), warnings: [] }
}

const parsedJson = (bytes: Buffer): unknown => {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new Refusal('BAD_USER_INPUT', 'exchange.not-json')
  }
}

const fromWorkbook = async ({ name, bytes, kind }: FormFile, locale: Locale): Promise<ReadFormFile> => {
  const workbook = await readWorkbook(bytes)
  if (typeof workbook === 'string') throw new Refusal('BAD_USER_INPUT', `exchange.${workbook}`)
  const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  const read = fromXlsForm(workbook, {
    id: newId('f'),
    key: freeKey(name.replace(/\.\w+$/, ''), new Set()),
    kind,
    newId,
  })
  return {
    definition: read.form,
    issues: told(read.issues, locale),
    warnings: told(read.warnings, locale),
  }
}

/** The kind a caller names; a free form when it names none. */
export const kindNamed = (name: string | undefined): FormKind => FORM_KINDS.find((kind) => kind === name) ?? 'free'
