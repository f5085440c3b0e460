import { LockMode } from '@mikro-orm/core'
import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { insert } from '../platform/orm/insert.ts'
import { plieOf } from '../platform/plie-of.ts'
import type { RequestContext } from '../platform/request.ts'
import { type AnswerMigration, AnswerMigrationEntity } from './answer-migration.entity.ts'

export const answerMigrations = (ctx: RequestContext) => ({
  /** @throws NOT_FOUND */
  async get(id: string): Promise<AnswerMigration> {
    const found = isId(id) ? await ctx.em.findOne(AnswerMigrationEntity, { plieId: plieOf(ctx), id }) : null
    if (found === null) throw notFound()
    return found
  },
  /** Locked until the end of the transaction, as it is now. @throws NOT_FOUND */
  async lock(id: string): Promise<AnswerMigration> {
    const found = await ctx.em.findOne(
      AnswerMigrationEntity,
      { plieId: plieOf(ctx), id },
      { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
    )
    if (found === null) throw notFound()
    return found
  },
  add: (migration: Omit<AnswerMigration, 'plieId'>): Promise<AnswerMigration> =>
    insert(ctx, AnswerMigrationEntity, migration),
})
