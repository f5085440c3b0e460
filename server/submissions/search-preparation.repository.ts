import type { Id } from '../../schema/index.ts'
import { newId } from '../platform/ids.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** Fields of a form whose answers given before are still being copied into the search index. */
export interface SearchPreparation {
  readonly id: string
  readonly formId: string
  readonly fields: readonly Id[]
  /** Last submission copied, null before the first. */
  readonly after: string | null
}

/** Notes that these fields wait, in the transaction of their publication. */
export const prepareSearch = async (
  ctx: RequestContext,
  formId: string,
  fields: readonly Id[],
  total: number,
): Promise<void> => {
  await ctx.em.execute(
    `insert into search_preparation (plie_id, id, form_id, fields, total, started_at)
     values (?::uuid, ?::uuid, ?::uuid, string_to_array(?, ','), ?, ?)`,
    [plieOf(ctx), newId(), formId, fields.join(','), total, ctx.now],
  )
}

/** The oldest one under way; whoever else copies waits until this transaction is over. */
export const nextPreparation = async (ctx: RequestContext): Promise<SearchPreparation | null> => {
  const [row] = await ctx.em.execute<SearchPreparation[]>(
    `select id, form_id as "formId", fields, after_id as after from search_preparation
     where plie_id = ?::uuid and done_at is null order by started_at, id limit 1 for update`,
    [plieOf(ctx)],
  )
  return row ?? null
}

/** `after`: where to go on; null: everything is copied. */
export const keepPreparation = async (
  ctx: RequestContext,
  { id }: SearchPreparation,
  { copied, after }: { copied: number; after: string | null },
): Promise<void> => {
  await ctx.em.execute(
    `update search_preparation set copied = copied + ?, after_id = coalesce(?::uuid, after_id), done_at = ? where plie_id = ?::uuid and id = ?::uuid`,
    [copied, after, after === null ? ctx.now : null, plieOf(ctx), id],
  )
}
