import { newId } from '../platform/ids.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'

/** A paper somebody saw before the dossier was opened. */
export interface SeenPiece {
  readonly document: string
  readonly seenOn: string
  /** Account id, and name. */
  readonly seenBy: string
  readonly seenByName: string
}

export const prescriptionPieces = (ctx: RequestContext) => ({
  of: (prescriptionId: string): Promise<SeenPiece[]> =>
    ctx.em.execute<SeenPiece[]>(
      `select p.document, p.seen_on::text as "seenOn", p.seen_by as "seenBy", a.display_name as "seenByName"
       from prescription_piece p join account a on a.id = p.seen_by where p.plie_id = ?::uuid and p.prescription_id = ?::uuid`,
      [plieOf(ctx), prescriptionId],
    ),
  async mark(prescriptionId: string, document: string): Promise<void> {
    await ctx.em.execute(
      `insert into prescription_piece (plie_id, id, prescription_id, document, seen_on, seen_by)
       values (?::uuid, ?::uuid, ?::uuid, ?, ?::date, ?::uuid) on conflict do nothing`,
      [plieOf(ctx), newId(), prescriptionId, document, ctx.today, ctx.actor.id],
    )
  },
  async unmark(prescriptionId: string, document: string): Promise<void> {
    await ctx.em.execute(
      'delete from prescription_piece where plie_id = ?::uuid and prescription_id = ?::uuid and document = ?',
      [plieOf(ctx), prescriptionId, document],
    )
  },
})
