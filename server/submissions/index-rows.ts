import {
  type Answers,
  type Computed,
  type FormDefinition,
  fieldTypes,
  type Id,
  indexOf,
  placedAnswers,
  rowsIn,
  type SearchRow,
  type Slot,
} from '../../schema/index.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/**
 * Index rows of one row of a repeated group: `row_no` from `rank × ROW_STRIDE` on, so that dividing by it tells the row. More than
 * one answer ever gives.
 */
export const ROW_STRIDE = 100_000

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

/** Which answers go into the index: those of these fields, where they stand in an active slot. */
export interface Wanted {
  /** Searchable fields, and the groups that hold one. */
  readonly searchable: (id: Id) => boolean
  readonly active: (slot: Slot) => boolean
}

/**
 * The search rows of one submission: answers to the fields wanted, one empty row for each row of the groups wanted, and every
 * score.
 */
export const indexRows = (
  { submissionId, form, answers, scores, total }: Indexed,
  { searchable, active }: Wanted,
): IndexRow[] => {
  const { groups, optionsOf } = indexOf(form)
  const rows = (field: Id, found: readonly SearchRow[], rank = 0): IndexRow[] =>
    found.map((row, i) => ({
      ...row,
      ...textOf(row),
      submission_id: submissionId,
      field,
      row_no: rank * ROW_STRIDE + i,
    }))
  const held = [...groups.keys()].filter((id) => searchable(id) && active(id))
  const ranks = new Map(held.map((id) => [id, rowsIn(answers, id).map((row) => row.id)]))
  return [
    ...placedAnswers(form, answers).flatMap(({ slot, field, answer, group, row }) => {
      const rank = group === undefined || row === undefined ? 0 : (ranks.get(group)?.indexOf(row) ?? -1)
      if (answer.value === undefined || rank < 0 || !searchable(field.id) || !active(slot)) return []
      return rows(field.id, fieldTypes[field.type].indexRows(answer.value, optionsOf(field)), rank)
    }),
    ...[...ranks].flatMap(([id, ids]) => ids.flatMap((_, rank) => rows(id, [{}], rank))),
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
