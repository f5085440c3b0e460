import { pathToFileURL } from 'node:url'
import { Migrator } from '@mikro-orm/migrations'
import { MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql'
import { continueJournal } from './continue-journal.ts'
import { entities } from './entities.ts'
import { migrations } from './migrations/index.ts'
import { readConfig } from './platform/config.ts'
import { reachDatabase } from './platform/orm/reach-database.ts'
import { APP_ROLE, execute, readColumn } from './platform/postgres/index.ts'
import { StartupError, startupSentence, terminalLocale } from './platform/startup/index.ts'

export const MIGRATIONS_TABLE = 'mikro_orm_migrations'

/** Names the lock two servers started at once take in turn. */
const LOCK = 7_206_120_261

/**
 * Brings the database to the newest schema; nothing happens when it is there already. `ownerUrl` is the role that owns the
 * tables and bypasses row-level security: the server never uses it afterwards.
 */
export const migrate = async (ownerUrl: string): Promise<void> => {
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: ownerUrl,
    entities: [...entities],
    extensions: [Migrator],
    pool: { min: 0, max: 2 },
    migrations: {
      tableName: MIGRATIONS_TABLE,
      migrationsList: migrations,
      transactional: true,
      allOrNothing: true,
      snapshot: false,
      silent: true,
    },
  })
  try {
    // The lock is held by an idle transaction on one connection while the migrations run on the other.
    await orm.em.fork().transactional(async (em) => {
      await em.execute('select pg_advisory_xact_lock(?)', [LOCK])
      await orm.migrator.up()
      await continueJournal(ownerUrl)
      // So that a server without the owner's address can tell whether the schema is the one it was written for.
      await em.execute(`grant select on ${MIGRATIONS_TABLE} to ${APP_ROLE}`)
    })
  } finally {
    await orm.close()
  }
}

/** Lets the login role of `appUrl` do what the application may do, when it is not a member yet. */
export const grantApplicationRole = async (ownerUrl: string, appUrl: string): Promise<void> => {
  const login = decodeURIComponent(new URL(appUrl).username)
  const quoted = login.replaceAll("'", "''")
  const [member] = await readColumn(ownerUrl, `select pg_has_role('${quoted}', '${APP_ROLE}', 'member')::text`)
  if (member === 'true') return
  await execute(ownerUrl, [`grant ${APP_ROLE} to "${login.replaceAll('"', '""')}"`]).catch((cause: unknown) => {
    throw new StartupError('database.grant-refused', { role: login, group: APP_ROLE }, { cause })
  })
}

const run = async (): Promise<void> => {
  const { database } = readConfig()
  if (database === null || database.ownerUrl === null) {
    const expected = startupSentence('config.expected-postgres-url', {}, terminalLocale())
    throw new StartupError('config.bad-value', { name: 'DATABASE_OWNER_URL', expected })
  }
  await reachDatabase(database.ownerUrl)
  await migrate(database.ownerUrl)
  await grantApplicationRole(database.ownerUrl, database.appUrl)
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  run().catch((error: unknown) => {
    console.error(error instanceof StartupError ? error.message : error)
    process.exitCode = 1
  })
}
