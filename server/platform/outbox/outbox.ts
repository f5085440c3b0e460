import type { DossierEvent } from '../../../schema/index.ts'
import { newId } from '../ids.ts'
import { plieOf } from '../plie-of.ts'
import type { RequestContext, Work } from '../request.ts'

/** Remembers what this use case did; written with the change when it ends. */
export const record = (ctx: RequestContext, dossierId: string, event: DossierEvent): void => {
  ctx.work?.events.push({ dossierId, event })
}

/** Tells other systems of something that concerns no single dossier. */
export const announce = (ctx: RequestContext, topic: string, payload: Record<string, unknown>): void => {
  ctx.work?.announcements.push({ topic, payload })
}

/** Names the object of the audit line. */
export const concerns = (ctx: RequestContext, type: string, id: string): void => {
  if (ctx.work !== null) ctx.work.object = { type, id }
}

/**
 * Writes the gathered dossier events and their outbox rows in the transaction of the change, in two statements whatever their
 * number: a publication may tell of hundreds of dossiers.
 */
export const writeEvents = async (ctx: RequestContext, { events, announcements }: Work): Promise<void> => {
  const happened = events.map(({ dossierId, event }) => ({ id: newId(), dossierId, ...event }))
  await writeOutbox(ctx, [
    ...announcements.map(({ topic, payload }) => ({ id: newId(), topic, payload })),
    ...happened.map(({ id, dossierId, kind, data }) => ({ id, topic: kind, payload: { dossierId, ...data } })),
  ])
  if (happened.length === 0) return
  await ctx.em.execute(
    `insert into dossier_event (plie_id, id, dossier_id, kind, data, at, actor_id)
     select ?::uuid, r.id, r."dossierId", r.kind, r.data, ?, ?::uuid
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "dossierId" uuid, kind text, data jsonb)`,
    [plieOf(ctx), ctx.now, ctx.actor.id, JSON.stringify(happened)],
  )
}

const writeOutbox = async (
  ctx: RequestContext,
  rows: readonly { id: string; topic: string; payload: object }[],
): Promise<void> => {
  if (rows.length === 0) return
  await ctx.em.execute(
    `insert into outbox (plie_id, id, topic, payload, created_at)
     select ?::uuid, r.id, r.topic, r.payload, ? from jsonb_to_recordset(?::jsonb) as r(id uuid, topic text, payload jsonb)`,
    [plieOf(ctx), ctx.now, JSON.stringify(rows)],
  )
}
