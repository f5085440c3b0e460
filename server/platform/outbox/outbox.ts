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

/** Writes the gathered dossier events and their outbox rows in the transaction of the change. */
export const writeEvents = async (ctx: RequestContext, { events, announcements }: Work): Promise<void> => {
  for (const { topic, payload } of announcements) await writeOutbox(ctx, newId(), topic, payload)
  for (const { dossierId, event } of events) {
    const id = newId()
    const data = JSON.stringify(event.data)
    await ctx.em.execute(
      'insert into dossier_event (plie_id, id, dossier_id, kind, data, at, actor_id) values (?, ?, ?, ?, ?::jsonb, ?, ?)',
      [plieOf(ctx), id, dossierId, event.kind, data, ctx.now, ctx.actor.id],
    )
    await writeOutbox(ctx, id, event.kind, { dossierId, ...event.data })
  }
}

const writeOutbox = async (ctx: RequestContext, id: string, topic: string, payload: object): Promise<void> => {
  await ctx.em.execute('insert into outbox (plie_id, id, topic, payload, created_at) values (?, ?, ?, ?::jsonb, ?)', [
    plieOf(ctx),
    id,
    topic,
    JSON.stringify(payload),
    ctx.now,
  ])
}
