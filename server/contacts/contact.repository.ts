import { LockMode } from '@mikro-orm/core'
import type { PlainDate } from '../../schema/index.ts'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type Contact, ContactEntity } from './contact.entity.ts'

export const contacts = (ctx: RequestContext) => ({
  add: (contact: Omit<Contact, 'plieId'>): Promise<Contact> => insert(ctx, ContactEntity, contact),
  /** The dossier a contact is in: locked before it, as everywhere. @throws NOT_FOUND */
  async dossierOf(id: string): Promise<string> {
    const [row] = isId(id)
      ? await ctx.em.execute<{ dossier_id: string }[]>(
          'select dossier_id from contact where plie_id = ?::uuid and id = ?::uuid',
          [plieOf(ctx), id],
        )
      : []
    if (row === undefined) throw notFound()
    return row.dossier_id
  },
  /** @throws NOT_FOUND */
  async lock(id: string): Promise<Contact> {
    const found = await ctx.em.findOne(
      ContactEntity,
      { plieId: plieOf(ctx), id },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    )
    if (found === null) throw notFound()
    return found
  },
  async remove(contact: Contact): Promise<void> {
    await ctx.em.remove(contact).flush()
  },
  /** Oldest first. */
  ofDossier: (dossierId: string): Promise<Contact[]> =>
    ctx.em.find(ContactEntity, { plieId: plieOf(ctx), dossierId }, { orderBy: { onDay: 'asc', createdAt: 'asc' } }),
  /** Of some dossiers, to be read and not changed. */
  ofDossiers: (dossierIds: readonly string[]): Promise<Contact[]> =>
    ctx.em.find(
      ContactEntity,
      { plieId: plieOf(ctx), dossierId: { $in: [...dossierIds] } },
      { orderBy: { onDay: 'asc', createdAt: 'asc' }, disableIdentityMap: true },
    ),
  /** The day of the first contact the PLIE ever noted; null while it has noted none. */
  async notedSince(): Promise<PlainDate | null> {
    const [row] = await ctx.em.execute<{ day: PlainDate | null }[]>(
      'select min(on_day)::text as day from contact where plie_id = ?::uuid',
      [plieOf(ctx)],
    )
    return row?.day ?? null
  },
  /** Days of the unjustified absences of some dossiers. */
  async unjustifiedDays(dossierIds: readonly string[]): Promise<Map<string, PlainDate[]>> {
    const rows = await ctx.em.execute<{ dossier_id: string; day: PlainDate }[]>(
      `select dossier_id, on_day::text as day from contact
       where plie_id = ?::uuid and dossier_id = any (?::uuid[]) and presence = 'unjustified_absence'`,
      [plieOf(ctx), `{${dossierIds.join(',')}}`],
    )
    const days = new Map<string, PlainDate[]>()
    for (const { dossier_id: id, day } of rows) days.set(id, [...(days.get(id) ?? []), day])
    return days
  },
})
