import { forbidden, Refusal } from '../../platform/errors.ts'
import { concerns } from '../../platform/outbox/outbox.ts'
import { every } from '../../platform/plan/sql.ts'
import type { RequestContext } from '../../platform/request.ts'
import { useCase } from '../../platform/use-case.ts'
import { type Counted, countCells, countReach, countRows, type DatePeriod, summarise } from '../../statistics/index.ts'
import { both, type Guard, OPEN, SUBMISSION_FROM } from '../../submissions/index.ts'
import type { FormApi } from './form-api.ts'
import { type Grouping, groupingsOf } from './groupings.ts'
import { numbersOf, type Summed } from './numbers.ts'
import { readableRows, usable } from './readable-rows.ts'
import { whereSql } from './where.ts'

/** The submitted forms that figures are asked about. */
export interface Asked {
  readonly form: FormApi
  readonly where: unknown
}
export interface GroupBy {
  readonly by: string
  readonly period: DatePeriod
}

/** Most keys of a table. */
const MOST_KEYS = 2

/** Whether the figures asked for are told as they are; asks for the right to have any, and leaves a line of it. */
export const aggregateSubmissions = useCase(
  'submission.count',
  async (ctx, asked: Asked): Promise<Asked & { readonly exact: boolean }> => {
    concerns(ctx, 'form', asked.form.id)
    return { ...asked, exact: counted(ctx, asked).exact }
  },
  { reads: true, audited: true },
)

/** How many submitted forms match; null: too few to be told. */
export const countSubmissions = useCase(
  'submission.count',
  (ctx, asked: Asked) => countRows(ctx, counted(ctx, asked)),
  { reads: true },
)

/** What a number of the matching forms adds up to; null: too few have one. */
export const summariseSubmissions = useCase(
  'submission.count',
  (ctx, { of, ...asked }: Asked & { readonly of: string }) => {
    const number = known(numbersOf(asked.form), of)
    return summarise(ctx, counted(ctx, asked, number.guard), number.measured)
  },
  { reads: true },
)

/** How many forms each group has, and what a number adds up to in it, the largest group first. */
export const groupSubmissions = useCase(
  'submission.count',
  async (ctx, { by, of, ...asked }: Asked & { readonly by: readonly GroupBy[]; readonly of: string | null }) => {
    const groupings = groupingsOf(asked.form)
    const keys = by.map((one) => known(groupings, one.by))
    const number = of === null ? null : known(numbersOf(asked.form), of)
    const rows = counted(
      ctx,
      asked,
      [...keys, ...(number === null ? [] : [number])].map(({ guard }) => guard).reduce(both, OPEN),
    )
    if (keys.length < 1 || keys.length > MOST_KEYS) throw new Refusal('BAD_USER_INPUT', 'input.out-of-range')
    const measured = keys.map((key, at) => key.measured(`key_${at}`, by[at]?.period ?? 'month'))
    const groups = await countCells(ctx, rows, measured, number?.measured ?? null)
    return Promise.all(
      groups.map(async (group) => ({
        ...group,
        keys: await Promise.all(keys.map((key, at) => told(ctx, by[at]?.by ?? '', key, group.keys[at] ?? null))),
      })),
    )
  },
  { reads: true },
)

/** What the caller may count, guarded values being known only by those who may read them. */
const counted = (ctx: RequestContext, { form, where }: Asked, guard: Guard = OPEN): Counted => {
  const { reach, exact } = countReach(ctx, { read: 'submission.read', count: 'submission.count' })
  const asked = whereSql(form, where)
  // Figures are asked of everybody, never of somebody.
  if (!exact && asked.names) throw forbidden()
  return {
    from: SUBMISSION_FROM,
    rows: every([readableRows(ctx, form, reach), usable(ctx, both(asked.guard, guard))]),
    where: asked.conditions === 0 ? null : asked.sql,
    exact,
  }
}

const known = <T extends Grouping | Summed>(all: ReadonlyMap<string, T>, name: string): T => {
  const found = all.get(name)
  if (found === undefined) throw new Error(`nothing of this form is called ${name}`)
  return found
}

const told = async (ctx: RequestContext, field: string, grouping: Grouping, key: string | null) =>
  key === null ? { field, value: null, label: null } : { field, ...(await grouping.told(key, ctx)) }
