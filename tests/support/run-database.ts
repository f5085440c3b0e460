import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { APP_ROLE, databaseGrants, execute, readColumn, startEmbedded } from '../../server/platform/postgres/index.ts'
import { inDatabase } from './database-url.ts'

/** What the workers of a run receive. Databases of the run are named `<prefix>…`. */
export interface RunDatabase {
  ownerUrl: string
  appUrl: string
  prefix: string
  template: string
}

/** A run that started its own PostgreSQL or was given one, and how to end it. */
export interface Run {
  database: RunDatabase
  end(): Promise<void>
}

interface Cluster {
  ownerUrl: string
  appUrl: string
  end(): Promise<void>
}

/**
 * PostgreSQL in a temporary folder. The reaper watches this process through a pipe: however the run ends, kill -9
 * included, it stops the server and removes the folder.
 */
const ownCluster = async (): Promise<Cluster> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'jalon-test-')))
  // Started as root, PostgreSQL runs as another account, which must enter; passwords and data are closed one by one.
  await chmod(folder, 0o755)
  const reaper = spawn(process.execPath, [fileURLToPath(new URL('./reaper.mjs', import.meta.url)), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: tmpdir(),
  })
  const gone = new Promise<void>((resolve) => reaper.once('exit', () => resolve()))
  reaper.unref()
  const embedded = await startEmbedded({ dataRoot: folder, log: () => undefined, profile: 'test' })
  return {
    ownerUrl: embedded.ownerUrl,
    appUrl: embedded.appUrl,
    end: async () => {
      await embedded.stop()
      reaper.ref()
      reaper.stdin?.end()
      await gone
    },
  }
}

const outsideCluster = (): Cluster | null => {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: appUrl } = process.env
  if (!ownerUrl && !appUrl) return null
  if (!ownerUrl || !appUrl) {
    throw new Error(
      `Tests on an outside PostgreSQL need both DATABASE_OWNER_URL (may create databases) and DATABASE_URL (member of ${APP_ROLE}).`,
    )
  }
  return { ownerUrl, appUrl, end: async () => undefined }
}

/** By now the workers are gone, and their connections with them. */
const dropDatabases = async (ownerUrl: string, prefix: string): Promise<void> => {
  const names = await readColumn(ownerUrl, `select datname from pg_database where starts_with(datname, '${prefix}')`)
  for (const name of names) await dropDatabase(ownerUrl, name)
}

const DROP_TRIES = 20

/** What tidies a database by itself works there as the superuser, whom an owner may not send away: it is waited for. */
const dropDatabase = async (ownerUrl: string, name: string, tries = DROP_TRIES): Promise<void> =>
  execute(ownerUrl, [`drop database if exists ${name} with (force)`]).catch(async (error: unknown) => {
    if (tries === 0) throw error
    await new Promise((resolve) => setTimeout(resolve, 250))
    await dropDatabase(ownerUrl, name, tries - 1)
  })

/**
 * Starts the database of a run and makes its migrated template once.
 * @param migrate brings the empty database behind the owner's address to the newest schema
 */
export const startRun = async (migrate: (ownerUrl: string) => Promise<void>): Promise<Run> => {
  const cluster = outsideCluster() ?? (await ownCluster())
  const prefix = `jalon_test_${randomBytes(4).toString('hex')}_`
  const template = `${prefix}template`
  const dropAll = async () => {
    await dropDatabases(cluster.ownerUrl, prefix)
    await cluster.end()
  }
  try {
    await execute(cluster.ownerUrl, [`create database ${template} template template0`, ...databaseGrants(template)])
    await migrate(inDatabase(cluster.ownerUrl, template))
  } catch (error) {
    await dropAll()
    throw error
  }
  return { database: { ownerUrl: cluster.ownerUrl, appUrl: cluster.appUrl, prefix, template }, end: dropAll }
}
