import { AsyncLocalStorage } from 'node:async_hooks'
import { type EntitySchema, MikroORM } from '@mikro-orm/core'
import { PostgreSqlDriver, type SqlEntityManager } from '@mikro-orm/postgresql'

export type Orm = MikroORM<PostgreSqlDriver>
export type Em = SqlEntityManager<PostgreSqlDriver>

/** Opens the application's connection pool. `onStatement` is told of every statement sent. Entities hold ids, not relations (server/decisions/0001): foreign keys live in migrations. */
export const openOrm = (
  url: string,
  entities: readonly EntitySchema[],
  poolMax = 10,
  onStatement?: (text: string) => void,
): Promise<Orm> =>
  MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: url,
    entities: [...entities],
    allowGlobalContext: false,
    pool: { min: 0, max: poolMax },
    schemaGenerator: { createForeignKeyConstraints: false, ignoreSchema: [] },
    forceUtcTimezone: true,
    ...(onStatement === undefined ? {} : { debug: ['query' as const], colors: false, logger: onStatement }),
    driverOptions: {
      statement_timeout: 30_000,
      idle_in_transaction_session_timeout: 60_000,
      connectionTimeoutMillis: 5_000,
    },
  })

const open = new AsyncLocalStorage<string>()

/**
 * An EntityManager for one request, bound to one PLIE (or none) through transaction-local settings.
 * @throws when called inside an open transaction: a second connection taken there deadlocks at pool size (promises I6).
 */
export const forkFor = (orm: Orm, plieId: string | null, accountId: string | null): Em => {
  const holder = open.getStore()
  if (holder !== undefined) throw new Error(`a second EntityManager was taken inside the transaction of ${holder}`)
  return orm.em.fork({
    session: { variables: { 'app.plie_id': plieId ?? '', 'app.user_id': accountId ?? '' } },
  })
}

/** Runs `work` in one transaction of `em` and marks the asynchronous context as being inside it. */
export const inTransaction = <T>(em: Em, name: string, work: (em: Em) => Promise<T>): Promise<T> =>
  open.run(name, () => em.transactional((inner) => work(inner), { clear: true }))

/** Runs `work` in the transaction `em` is already in, without a savepoint: for reads, several at once. */
export const inSharedTransaction = <T>(em: Em, name: string, work: (em: Em) => Promise<T>): Promise<T> =>
  open.run(name, () => work(em.fork({ clear: true, keepTransactionContext: true })))

/** Until the end of the transaction, others that ask for one of these names wait; taken in one order everywhere, or two would wait for each other for ever. */
export const holdNames = async (em: Em, names: readonly string[]): Promise<void> => {
  for (const name of names.toSorted()) await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [name])
}
