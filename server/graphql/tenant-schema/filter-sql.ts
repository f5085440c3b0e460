import { Refusal } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { every, type Sql, some, sql } from '../../platform/plan/sql.ts'
import { ROW_STRIDE } from '../../submissions/index.ts'

/** A filter's object as GraphQL coerced it: its keys are names of our own input types, its values are not trusted. */
type Conditions = { readonly [operator: string]: unknown }

const MOST_CONDITIONS = 100
const MOST_VALUES = 200
const DEEPEST = 8

const tooMuch = () => new Refusal('BAD_USER_INPUT', 'input.out-of-range')

/** Counts what a filter asks for, across the whole of it: variables escape the limits on the document. */
export class Budget {
  #left = MOST_CONDITIONS
  spend(): void {
    this.#left -= 1
    if (this.#left < 0) throw tooMuch()
  }
  get spent(): number {
    return MOST_CONDITIONS - this.#left
  }
  deeper(depth: number): number {
    if (depth >= DEEPEST) throw tooMuch()
    return depth + 1
  }
}

const isConditions = (value: unknown): value is Conditions =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

/**
 * The conditions of a filter, refusing null: one reader takes it for « no condition », another for « no answer ».
 * @throws BAD_USER_INPUT
 */
export const conditionsIn = (value: unknown, budget: Budget): [string, unknown][] => {
  if (!isConditions(value)) throw tooMuch()
  return Object.entries(value).filter(([, condition]) => {
    if (condition === undefined) return false
    if (condition === null) throw new Refusal('BAD_USER_INPUT', 'input.required')
    budget.spend()
    return true
  })
}

/** A scalar of a condition; texts PostgreSQL cannot hold are refused here. */
const scalar = (value: unknown): string | number | boolean => {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (value instanceof Date) return value.toISOString()
  if (typeof value === 'string' && value.isWellFormed() && !value.includes('\0')) return value
  throw new Refusal('BAD_USER_INPUT', 'input.bad-text')
}

export const scalarsOf = (value: unknown): (string | number | boolean)[] => {
  if (!Array.isArray(value) || value.length > MOST_VALUES) throw tooMuch()
  return value.map(scalar)
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['eq', '='],
  ['gt', '>'],
  ['gte', '>='],
  ['lt', '<'],
  ['lte', '<='],
])

/** `column`, in our own words, against the values of one condition; only operators that are leakproof for its type. */
export const comparison = (column: string, cast: string, operator: string, value: unknown): Sql => {
  const sign = SIGNS.get(operator)
  if (sign !== undefined) return sql(`${column} ${sign} ?::${cast}`, scalar(value))
  if (operator !== 'in') throw new Error(`no filter operator ${operator}`)
  const values = scalarsOf(value)
  return values.length === 0
    ? sql('false')
    : sql(`${column} in (${values.map(() => `?::${cast}`).join(', ')})`, ...values)
}

/** Rows of the search index a condition is about. */
export interface IndexTarget {
  readonly formId: string
  readonly fields: readonly string[]
  /** Set for the fields of a repeated group: ids of the group, whose row under the alias `r` they must stand in. */
  readonly groups?: readonly string[]
}

/** Some indexed value of the submission's field meets all `conditions`, written on the alias `i`. */
export const indexed = ({ formId, fields, groups }: IndexTarget, conditions: readonly Sql[]): Sql => {
  const inRow = groups === undefined ? [] : [sql(`i.row_no / ${ROW_STRIDE} = r.row_no / ${ROW_STRIDE}`)]
  const all = every([sql(`i.field in (${fields.map(() => '?').join(', ')})`, ...fields), ...inRow, ...conditions])
  return sql(
    `exists (select from answer_index i where i.plie_id = submission.plie_id and i.submission_id = submission.id
       and i.form_id = ?::uuid and ${all.text})`,
    formId,
    ...all.params,
  )
}

/**
 * One of these reasons stands where the field has no answer, and is not hidden. No index holds reasons: the answers themselves are
 * looked at, in the row `r` for the field of a repeated group.
 */
export const missing = ({ fields, groups }: IndexTarget, reasons: readonly unknown[]): Sql =>
  some(
    fields.flatMap((field) =>
      groups === undefined
        ? [reasonAt(sql('submission.answers'), field, sql('?::text', field), reasons)]
        : groups.map((group) => {
            const row = sql(`submission.answers -> ?::text -> 'rows' -> (r.row_no / ${ROW_STRIDE})`, group)
            const slot = sql(`concat(?::text, '/', ${row.text} ->> 'id', '/', ?::text)`, group, ...row.params, field)
            return reasonAt({ ...row, text: `${row.text} -> 'answers'` }, field, slot, reasons)
          }),
    ),
  )

const reasonAt = (answers: Sql, field: string, slot: Sql, reasons: readonly unknown[]): Sql =>
  reasons.length === 0
    ? sql('false')
    : sql(
        `coalesce(${answers.text} -> ?::text ->> 'missing' in (${reasons.map(() => '?').join(', ')}), false) and ${slot.text} <> all (submission.hidden)`,
        ...answers.params,
        field,
        ...reasons,
        ...slot.params,
      )

/** One and the same row of the repeated group meets all `conditions`, written on targets that name the group. */
export const someRow = (formId: string, groups: readonly string[], conditions: readonly Sql[]): Sql => {
  const all = every([sql(`r.field in (${groups.map(() => '?').join(', ')})`, ...groups), ...conditions])
  return sql(
    `exists (select from answer_index r where r.plie_id = submission.plie_id and r.submission_id = submission.id
       and r.form_id = ?::uuid and ${all.text})`,
    formId,
    ...all.params,
  )
}

export const not = (piece: Sql): Sql => ({ ...piece, text: `not (${piece.text})` })

/** A condition on an id column. A text that is no id matches nothing. */
export const idConditions = (column: string, value: unknown, budget: Budget): Sql =>
  every(
    conditionsIn(value, budget).map(([operator, wanted]) => {
      const ids = scalarsOf(operator === 'in' ? wanted : [wanted]).filter((id) => typeof id === 'string' && isId(id))
      return some(ids.map((id) => sql(`${column} = ?::uuid`, id)))
    }),
  )

/** Conditions on a plain column of the submission. */
export const columnConditions = (column: string, cast: string, value: unknown, budget: Budget): Sql =>
  every(conditionsIn(value, budget).map(([operator, wanted]) => comparison(column, cast, operator, wanted)))
