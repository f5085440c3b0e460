import { notFound } from '../platform/errors.ts'
import { type Row, readMany, readOne } from '../platform/plan/plan.ts'
import type { Selection } from '../platform/plan/selection.ts'
import { sql } from '../platform/plan/sql.ts'
import { plieOf } from '../platform/plie-of.ts'
import { useCase } from '../platform/use-case.ts'
import { webhookShape } from './webhooks.shape.ts'

const MOST = 100

/** Every hook of the PLIE, newest first; no secret is among them. */
export const listWebhooks = useCase(
  'webhook.list',
  async (ctx, { selection }: { selection: Selection }): Promise<Row[]> => {
    const plie = plieOf(ctx)
    ctx.access.require('webhook.manage')
    return readMany(ctx, webhookShape, selection, sql('webhook.plie_id = ?::uuid', plie), {
      orderBy: 'webhook.created_at desc, webhook.id desc',
      limit: MOST,
    })
  },
  { reads: true },
)

/** @throws NOT_FOUND */
export const readWebhook = useCase(
  'webhook.list',
  async (ctx, { id, selection }: { id: string; selection: Selection }): Promise<Row> => {
    const plie = plieOf(ctx)
    ctx.access.require('webhook.manage')
    const where = sql('webhook.plie_id = ?::uuid and webhook.id = ?::uuid', plie, id)
    const row = await readOne(ctx, webhookShape, selection, where)
    if (row === null) throw notFound()
    return row
  },
  { reads: true },
)
