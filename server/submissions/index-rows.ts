import {
  type Answers,
  type Computed,
  type FormDefinition,
  fieldTypes,
  type Id,
  indexOf,
  type SearchRow,
} from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** Id of the total score in the search index; no field can bear it. */
export const TOTAL_SCORE = '$total'

type Scores = { readonly [computedId: string]: number | string | boolean | null }

/** What the index reads of a submitted form. `total`: 0–100 %, null when nothing is scored. */
export interface Indexed {
  readonly submissionId: string
  /** The version it was filled with. */
  readonly form: FormDefinition
  readonly answers: Answers
  readonly scores: Scores
  readonly total: number | null
}

/** One row to insert. */
type IndexRow = SearchRow & { readonly submission_id: string; readonly field: Id; readonly row_no: number }

/** The search rows of one submission: answers of the fields `wanted`, and every score. */
export const indexRows = (
  { submissionId, form, answers, scores, total }: Indexed,
  wanted: (field: Id) => boolean,
): IndexRow[] => {
  const { fields, optionsOf } = indexOf(form)
  const rows = (field: Id, found: readonly SearchRow[]): IndexRow[] =>
    found.map((row, row_no) => ({ ...row, ...textOf(row), submission_id: submissionId, field, row_no }))
  return [
    ...[...fields.values()].flatMap((field) => {
      const value = Object.hasOwn(answers, field.id) ? answers[field.id]?.value : undefined
      if (value === undefined || !wanted(field.id)) return []
      return rows(field.id, fieldTypes[field.type].indexRows(value, optionsOf(field)))
    }),
    ...form.computed.flatMap(({ id, type }) =>
      rows(id, scoreRows(type, Object.hasOwn(scores, id) ? scores[id] : null)),
    ),
    ...rows(TOTAL_SCORE, scoreRows('decimal', total)),
  ]
}

/** A cut text may end in the middle of a character, which PostgreSQL refuses. */
const textOf = ({ text }: SearchRow): { text?: string } => (text === undefined ? {} : { text: text.toWellFormed() })

/** Numbers worked out by the engine are all kept as float8, whole or not. */
const scoreRows = (type: Computed['type'], value: number | string | boolean | null | undefined): SearchRow[] => {
  if (typeof value === 'number') return type === 'decimal' || type === 'integer' ? [{ float8: value }] : []
  if (typeof value === 'boolean') return type === 'yes-no' ? [{ boolean: value }] : []
  if (typeof value !== 'string' || value === '') return []
  if (type === 'date') return [{ date: value }]
  return type === 'choice' ? [{ text: value }] : []
}

/** Inserts search rows, whatever their number, in one statement. */
export const insertRows = async (ctx: RequestContext, formId: string, rows: readonly IndexRow[]): Promise<void> => {
  if (rows.length === 0) return
  await ctx.em.execute(
    `insert into answer_index (plie_id, form_id, field, submission_id, row_no, text, float8, int8, date, boolean)
     select ?::uuid, ?::uuid, r.field, r.submission_id, r.row_no, r.text, r.float8, r.int8, r.date, r.boolean
     from jsonb_to_recordset(?::jsonb)
       as r(field text, submission_id uuid, row_no int, text text, float8 float8, int8 int8, date date, boolean boolean)
     on conflict do nothing`,
    [plieOf(ctx), formId, JSON.stringify(rows)],
  )
}
