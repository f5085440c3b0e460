import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type PrescriptionFile, PrescriptionFileEntity } from './prescription.entity.ts'

export const prescriptionFiles = (ctx: RequestContext) => ({
  /** @throws NOT_FOUND */
  async get(id: string): Promise<PrescriptionFile> {
    const found = isId(id) ? await ctx.em.findOne(PrescriptionFileEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  of: (prescriptionId: string): Promise<PrescriptionFile[]> =>
    ctx.em.find(PrescriptionFileEntity, { plieId: plieOf(ctx), prescriptionId }, { orderBy: { createdAt: 'asc' } }),
  /** Those of these ids that wait at a link for their sheet to be sent. */
  async unsentAt(linkId: string, ids: readonly string[]): Promise<Set<string>> {
    const wanted = ids.filter(isId)
    const found = await ctx.em.find(PrescriptionFileEntity, {
      plieId: plieOf(ctx),
      linkId,
      prescriptionId: null,
      id: { $in: wanted },
    })
    return new Set(found.map(({ id }) => id))
  },
  countUnsent: (linkId: string): Promise<number> =>
    ctx.em.count(PrescriptionFileEntity, { plieId: plieOf(ctx), linkId, prescriptionId: null }),
  /** They go with this prescription from now on; those no answer names stay unsent, and are purged. */
  async send(ids: readonly string[], prescriptionId: string): Promise<void> {
    await ctx.em.nativeUpdate(
      PrescriptionFileEntity,
      { plieId: plieOf(ctx), id: { $in: [...ids] }, prescriptionId: null },
      { prescriptionId },
    )
  },
  /** Whether any file of the PLIE has waited since that moment. */
  someUnsent: async (before: Date): Promise<boolean> =>
    (await ctx.em.count(PrescriptionFileEntity, {
      plieId: plieOf(ctx),
      prescriptionId: null,
      createdAt: { $lt: before },
    })) > 0,
  /** Forgets files of the PLIE received before that moment with sheets that were never sent; gives their ids. */
  async forgetUnsent(before: Date): Promise<string[]> {
    const rows = await ctx.em.execute<{ id: string }[]>(
      'delete from prescription_file where plie_id = ?::uuid and prescription_id is null and created_at < ? returning id',
      [plieOf(ctx), before],
    )
    return rows.map(({ id }) => id)
  },
  add: (file: Omit<PrescriptionFile, 'plieId'>): Promise<PrescriptionFile> => insert(ctx, PrescriptionFileEntity, file),
})
