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
export const writeEvents = (ctx: RequestContext, work: Work): Promise<void> => writeEventsOf(ctx, [{ ctx, work }])

/** The same for several requests of one PLIE, each at its own moment. */
export const writeEventsOf = async (
  ctx: RequestContext,
  requests: readonly { readonly ctx: RequestContext; readonly work: Work }[],
): Promise<void> => {
  const happened = requests.flatMap(({ ctx: { now, actor }, work }) =>
    work.events.map(({ dossierId, event }) => ({ id: newId(), dossierId, ...event, at: now, by: actor.id })),
  )
  const announced = requests.flatMap(({ ctx: { now }, work }) =>
    work.announcements.map(({ topic, payload }) => ({ id: newId(), topic, payload, at: now })),
  )
  await writeOutbox(ctx, [
    ...announced,
    ...happened.map(({ id, dossierId, kind, data, at }) => ({ id, topic: kind, payload: { dossierId, ...data }, at })),
  ])
  if (happened.length === 0) return
  await ctx.em.execute(
    `insert into dossier_event (plie_id, id, dossier_id, kind, data, at, actor_id)
     select ?::uuid, r.id, r."dossierId", r.kind, r.data, r.at, r.by
     from jsonb_to_recordset(?::jsonb) as r(id uuid, "dossierId" uuid, kind text, data jsonb, at timestamptz, by uuid)`,
    [plieOf(ctx), JSON.stringify(happened)],
  )
}

const writeOutbox = async (
  ctx: RequestContext,
  rows: readonly { id: string; topic: string; payload: object; at: Date }[],
): Promise<void> => {
  if (rows.length === 0) return
  await ctx.em.execute(
    `insert into outbox (plie_id, id, topic, payload, created_at)
     select ?::uuid, r.id, r.topic, r.payload, r.at
     from jsonb_to_recordset(?::jsonb) as r(id uuid, topic text, payload jsonb, at timestamptz)`,
    [plieOf(ctx), JSON.stringify(rows)],
  )
}
