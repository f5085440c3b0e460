import { LockMode } from '@mikro-orm/core'
import type { PlainDate } from '../../schema/index.ts'
import { InvalidInput, notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Operation, OperationEntity } from './operation.entity.ts'

export const operations = (ctx: RequestContext) => ({
  add: (operation: Omit<Operation, 'plieId'>): Promise<Operation> => insert(ctx, OperationEntity, operation),
  /** @throws NOT_FOUND */
  async get(id: string): Promise<Operation> {
    const found = isId(id) ? await ctx.em.findOne(OperationEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  /** Locked until the end of the transaction. @throws NOT_FOUND */
  async lock(id: string): Promise<Operation> {
    const found = isId(id)
      ? await ctx.em.findOne(OperationEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
      : null
    if (found === null) throw notFound()
    return found
  },
  /** Held while somebody enters or leaves, so that its days do not change meanwhile. @throws NOT_FOUND */
  async hold(id: string): Promise<Operation> {
    const found = isId(id)
      ? await ctx.em.findOne(OperationEntity, { plieId: plieOf(ctx), id }, { lockMode: LockMode.PESSIMISTIC_READ })
      : null
    if (found === null) throw notFound()
    return found
  },
  /** Of these ids. */
  withIds: (ids: readonly string[]): Promise<Operation[]> =>
    ids.length === 0
      ? Promise.resolve([])
      : ctx.em.find(OperationEntity, { plieId: plieOf(ctx), id: { $in: [...ids] } }),
  /** No other operation has this number, and none takes it meanwhile. @throws InvalidInput */
  async keepNumber(operationNumber: string, except: string | null): Promise<void> {
    // NO KEY: rows that refer to the PLIE hold a key share on it.
    await ctx.em.execute('select id from plie where id = ? for no key update', [plieOf(ctx)])
    const rows = await ctx.em.execute<{ id: string }[]>(
      'select id from fse_operation where plie_id = ?::uuid and lower(operation_number) = lower(?)',
      [plieOf(ctx), operationNumber],
    )
    if (rows.some(({ id }) => id !== except)) throw new InvalidInput([inputIssue('input.taken', 'operationNumber')])
  },
  /** First entry and last move of its participations; null where nobody is in. */
  async span(id: string): Promise<{ readonly from: PlainDate; readonly until: PlainDate } | null> {
    const [row] = await ctx.em.execute<{ from: PlainDate | null; until: PlainDate | null }[]>(
      `select min(entered_on)::text as "from", max(greatest(entered_on, exited_on))::text as until
       from participation where plie_id = ?::uuid and operation_id = ?::uuid`,
      [plieOf(ctx), id],
    )
    return row?.from && row.until ? { from: row.from, until: row.until } : null
  },
})

/** « 2027-01 · Accompagnement renforcé » */
export const operationName = ({ operationNumber, label }: Operation): string => `${operationNumber} · ${label}`
