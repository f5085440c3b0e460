import { entities } from './entities.ts'
import { grantApplicationRole, MIGRATIONS_TABLE, migrate } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import type { Config } from './platform/config.ts'
import { type Orm, openOrm } from './platform/orm/orm.ts'
import { databaseTarget, reachDatabase } from './platform/orm/reach-database.ts'
import { requireWeakAttributes, requireWeakRole } from './platform/orm/require-weak-role.ts'
import { readColumn, startEmbedded } from './platform/postgres/index.ts'
import { StartupError } from './platform/startup/index.ts'

/** The database of a running server and how to leave it. */
export interface Database {
  readonly orm: Orm
  close(): Promise<void>
}

interface Addresses {
  readonly appUrl: string
  readonly ownerUrl: string | null
  stop(): Promise<void>
}

const addresses = async (config: Config, log: (line: string) => void): Promise<Addresses> => {
  if (config.database === null) return startEmbedded({ dataRoot: config.dataRoot, log })
  const { appUrl, ownerUrl } = config.database
  await reachDatabase(appUrl)
  if (ownerUrl !== null) await reachDatabase(ownerUrl)
  return { appUrl, ownerUrl, stop: async () => undefined }
}

/** Whether every migration of this program has run. Read as the application, which may see their names. */
const isUpToDate = async (appUrl: string): Promise<boolean> => {
  const [some] = await readColumn(appUrl, `select 1 where to_regclass('public.${MIGRATIONS_TABLE}') is not null`)
  if (some === undefined) return false
  const done = new Set(await readColumn(appUrl, `select name from ${MIGRATIONS_TABLE}`))
  return migrations.every(({ name }) => done.has(name))
}

/**
 * Starts or reaches the database, brings it up to date where it may, and opens it with the role that row-level security holds.
 * @throws StartupError; whatever was started is stopped again.
 */
export const openDatabase = async (config: Config, log: (line: string) => void): Promise<Database> => {
  const { appUrl, ownerUrl, stop } = await addresses(config, log)
  let orm: Orm | undefined
  try {
    await requireWeakAttributes(appUrl)
    if (ownerUrl !== null) {
      await migrate(ownerUrl)
      await grantApplicationRole(ownerUrl, appUrl)
    }
    if (!(await isUpToDate(appUrl))) throw new StartupError('database.not-migrated', { target: databaseTarget(appUrl) })
    orm = await openOrm(appUrl, entities)
    await requireWeakRole(appUrl, orm)
    const opened = orm
    return {
      orm: opened,
      close: async () => {
        await opened.close()
        await stop()
      },
    }
  } catch (error) {
    await orm?.close()
    await stop()
    throw error
  }
}
