import { concerns } from '../../platform/outbox/outbox.ts'
import { pageSize } from '../../platform/plan/cursor.ts'
import { planColumns, type Row, runPlan } from '../../platform/plan/plan.ts'
import type { Selection } from '../../platform/plan/selection.ts'
import { every, type Sql } from '../../platform/plan/sql.ts'
import { plieOf } from '../../platform/plie-of.ts'
import type { RequestContext } from '../../platform/request.ts'
import { useCase } from '../../platform/use-case.ts'
import { both, SUBMISSION_FROM } from '../../submissions/index.ts'
import { decodePosition, encodePosition, KEY_PATTERNS } from './cursor.ts'
import type { FormApi } from './form-api.ts'
import { sortOf } from './order.ts'
import { pageSql } from './page-sql.ts'
import { readableRows, usable } from './readable-rows.ts'
import { type SubmissionNode, submissionNode } from './submission-node.ts'
import { PAGE_COLUMNS, submissionShapeOf } from './submission-shape.ts'
import { whereSql } from './where.ts'

interface ListSubmissions {
  readonly form: FormApi
  readonly first: number
  readonly after: string | null | undefined
  readonly where: unknown
  readonly orderBy: { readonly by: string; readonly direction: string } | null | undefined
  /** What is asked of each node; `files` when some field asked for holds files. */
  readonly selection: Selection
  readonly files: boolean
  /** Counting costs a statement: only when asked for. */
  readonly counts: boolean
}

export interface SubmissionPage {
  readonly nodes: readonly SubmissionNode[]
  readonly cursors: readonly string[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number
}

/** A page of one form's submitted answers the caller may read, in one statement (two with the count). */
export const listSubmissions = useCase(
  'submission.list',
  async (ctx, asked: ListSubmissions): Promise<SubmissionPage> => {
    const { form } = asked
    const reach = ctx.access.reach('submission.read')
    ctx.access.require('submission.read')
    concerns(ctx, 'form', form.id)

    const first = pageSize(asked.first)
    const where = whereSql(form, asked.where)
    const sort = sortOf(form, asked.orderBy)
    const list = `${plieOf(ctx)} ${form.id} ${sort.name}`
    const pattern = KEY_PATTERNS[sort.index?.column ?? 'submittedAt']
    const from = typeof asked.after === 'string' ? decodePosition(list, asked.after, pattern) : null

    const matching = every([readableRows(ctx, form, reach), usable(ctx, both(where.guard, sort.guard)), where.sql])
    const rows =
      first === 0
        ? []
        : await readRows(ctx, asked, pageSql({ formId: form.id, matching, sort, from, limit: first + 1 }))
    const page = rows.slice(0, first)
    return {
      nodes: page.map((row) => submissionNode(ctx, form, row)),
      cursors: page.map((row) =>
        encodePosition(list, { value: row['sortKey'] == null ? null : String(row['sortKey']), id: String(row['id']) }),
      ),
      hasNextPage: rows.length > first,
      hasPreviousPage: from !== null,
      totalCount: asked.counts ? await count(ctx, matching) : 0,
    }
  },
  { reads: true, audited: true },
)

const asTree = (name: string) => ({ name, alias: name, args: {}, fieldsByTypeName: {} })

const readRows = (ctx: RequestContext, { form, selection, files }: ListSubmissions, inner: Sql): Promise<Row[]> => {
  const always = [...Object.keys(PAGE_COLUMNS), ...(files ? ['files'] : [])]
  const wanted: Selection = { ...selection, ...Object.fromEntries(always.map((name) => [`#${name}`, asTree(name)])) }
  return runPlan(ctx, inner, planColumns(ctx, submissionShapeOf(form.typeName), wanted, 'submission'), 'submission')
}

const count = async (ctx: RequestContext, where: Sql): Promise<number> => {
  const [row] = await ctx.em.execute<{ n: number }[]>(
    `select count(*)::int as n from ${SUBMISSION_FROM} where ${where.text}`,
    [...where.params],
  )
  return row?.n ?? 0
}
