import type { EntityName, RequiredEntityData } from '@mikro-orm/core'
import { plieOf } from '../plie-of.ts'
import type { RequestContext } from '../request.ts'

/** Adds a tenant's row at once: entities hold ids, so the order of inserts is the order of calls. */
export const insert = async <T extends { plieId: string }>(
  ctx: RequestContext,
  entity: EntityName<T>,
  values: Omit<T, 'plieId'>,
): Promise<T> => {
  const row = ctx.em.create(entity, { ...values, plieId: plieOf(ctx) } as unknown as RequiredEntityData<T>)
  await ctx.em.persist(row).flush()
  return row
}
