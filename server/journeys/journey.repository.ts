import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Standby, StandbyEntity } from './standby.entity.ts'
import { type Suspension, SuspensionEntity } from './suspension.entity.ts'

export const standbys = (ctx: RequestContext) => ({
  /** Oldest first. The dossier is locked before: no two acts see each other's rows half-made. */
  ofDossier: (dossierId: string): Promise<Standby[]> =>
    ctx.em.find(StandbyEntity, { plieId: plieOf(ctx), dossierId }, { orderBy: { fromDay: 'asc', askedAt: 'asc' } }),
  add: (standby: Omit<Standby, 'plieId'>): Promise<Standby> => insert(ctx, StandbyEntity, standby),
})

export const suspensions = (ctx: RequestContext) => ({
  ofDossier: (dossierId: string): Promise<Suspension[]> =>
    ctx.em.find(SuspensionEntity, { plieId: plieOf(ctx), dossierId }, { orderBy: { fromDay: 'asc' } }),
  add: (suspension: Omit<Suspension, 'plieId'>): Promise<Suspension> => insert(ctx, SuspensionEntity, suspension),
})

/** A document of the entry somebody saw. */
export interface SeenDocument {
  readonly id: string
  readonly document: string
  readonly seenOn: string
  /** Account id. */
  readonly seenBy: string
}

/** What is kept of a document of the entry that was seen. */
export interface EntryMark {
  readonly document: string
  readonly seenOn: string
  readonly seenBy: string | null
  /** Document of the dossier that is its copy; null: none was kept. */
  readonly documentId: string | null
}

export const entryEvidence = (ctx: RequestContext) => ({
  /** Documents seen, in the words they were asked with: the day, whoever saw each, and the copy that was kept. */
  async marks(dossierId: string): Promise<readonly EntryMark[]> {
    return ctx.em.execute(
      `select e.document, e.seen_on::text as "seenOn", a.display_name as "seenBy", e.document_id as "documentId"
       from entry_evidence e left join account a on a.id = e.seen_by where e.plie_id = ?::uuid and e.dossier_id = ?::uuid`,
      [plieOf(ctx), dossierId],
    )
  },
  /** What was seen before the dossier was opened, by whoever saw it that day. */
  async carry(dossierId: string, { id, document, seenOn, seenBy }: SeenDocument): Promise<void> {
    await ctx.em.execute(
      `insert into entry_evidence (plie_id, id, dossier_id, document, seen_on, seen_by)
       values (?::uuid, ?::uuid, ?::uuid, ?, ?::date, ?::uuid) on conflict do nothing`,
      [plieOf(ctx), id, dossierId, document, seenOn, seenBy],
    )
  },
  /** `documentId`: the copy that was kept; null keeps the one there is, if any. */
  async mark(dossierId: string, seen: { id: string; document: string; documentId: string | null }): Promise<void> {
    await ctx.em.execute(
      `insert into entry_evidence (plie_id, id, dossier_id, document, seen_on, seen_by, document_id)
       values (?::uuid, ?::uuid, ?::uuid, ?, ?::date, ?::uuid, ?::uuid) on conflict (plie_id, dossier_id, document)
       do update set document_id = coalesce(excluded.document_id, entry_evidence.document_id)`,
      [plieOf(ctx), seen.id, dossierId, seen.document, ctx.today, ctx.actor.id, seen.documentId],
    )
  },
  async unmark(dossierId: string, document: string): Promise<void> {
    await ctx.em.execute(
      'delete from entry_evidence where plie_id = ?::uuid and dossier_id = ?::uuid and document = ?',
      [plieOf(ctx), dossierId, document],
    )
  },
})
