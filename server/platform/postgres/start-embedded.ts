import { access, constants, mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { StartupError } from '../startup/index.ts'
import { findBinaries } from './binaries.ts'
import { dataVersion, halt, initialise, isInitialised, launch, type Profile, runningPostmaster } from './cluster.ts'
import { execute, readColumn } from './connect.ts'
import { type Credentials, credentialsFile, newCredentials, readCredentials, writeCredentials } from './credentials.ts'
import { freePort } from './free-port.ts'
import { chooseHome, type Home } from './home.ts'
import { acquireLock } from './lock.ts'
import { ADMIN_ROLE, DATABASE, databaseGrants, LOGIN_ROLE, OWNER_ROLE, roleStatements } from './roles.ts'
import { systemUser } from './system-user.ts'

export interface EmbeddedOptions {
  /** The folder that belongs to one Jalon: lock, passwords and, where the account can enter it, the data. */
  dataRoot: string
  /** Receives whole sentences for the person at the terminal. */
  log: (line: string) => void
  profile?: Profile
}

export interface Embedded {
  /** Role that owns the database and bypasses row-level security: migrations and backups only. */
  ownerUrl: string
  /** Role that owns nothing and bypasses nothing: what the server works with. */
  appUrl: string
  /** The cluster's superuser. */
  adminUrl: string
  /** A PostgreSQL left behind by a killed Jalon was found alive and taken over. */
  adopted: boolean
  /** Absolute path of the data folder. */
  where: string
  port: number
  /** Stops PostgreSQL, then gives the folder back. The second call does nothing. */
  stop(): Promise<void>
}

const urlOf = (role: string, password: string, port: number, database: string): string =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`

/** Not `recursive`: Node's own never ends where a folder exists but refuses children with ENOENT, as /proc does. */
const makeFolder = async (path: string): Promise<void> => {
  if (
    await stat(path).then(
      (found) => found.isDirectory(),
      () => false,
    )
  )
    return
  if (dirname(path) !== path) await makeFolder(dirname(path))
  await mkdir(path, { mode: 0o755 })
}

const openFolder = async (path: string): Promise<void> => {
  try {
    await makeFolder(path)
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    throw new StartupError('data.unwritable', { path, reason }, { cause })
  }
}

/** The living server's port when it answers our password and runs our programs; else it is stopped and null comes back. */
const adopt = async (home: Home, credentials: Credentials): Promise<number | null> => {
  const found = await runningPostmaster(home)
  if (found === null) return null
  const url = urlOf(ADMIN_ROLE, credentials.admin, found.port, 'postgres')
  // It may still be recovering, or stopping.
  for (let tries = 0; tries < 20; tries += 1) {
    const version = await readColumn(url, 'show server_version').then(
      ([found]) => found ?? null,
      () => null,
    )
    if (version !== null && version.split(' ')[0] === home.version) return found.port
    if (version !== null || (await runningPostmaster(home)) === null) break
    await pause(250)
  }
  await halt(home)
  return null
}

const launchOnFreePort = async (home: Home, wanted: number, profile: Profile): Promise<number> => {
  let reason = ''
  // Between finding a free port and PostgreSQL taking it, somebody else may.
  for (const candidate of [wanted, 0, 0]) {
    const port = await freePort(candidate)
    if (port === null) continue
    const launched = await launch(home, port, profile)
    if (launched.ok) return port
    reason = launched.reason
  }
  throw new StartupError('postgres.start-failed', {
    path: home.dataDir,
    reason,
  })
}

const prepareDatabase = async (credentials: Credentials, port: number, profile: Profile): Promise<void> => {
  const admin = urlOf(ADMIN_ROLE, credentials.admin, port, 'postgres')
  const missing = (await readColumn(admin, `select 1 from pg_database where datname = '${DATABASE}'`)).length === 0
  await execute(admin, [
    ...roleStatements({
      ownerPassword: credentials.owner,
      loginPassword: credentials.login,
      ownerMayCreateDatabases: profile === 'test',
    }),
    ...(missing ? [`create database ${DATABASE} owner ${OWNER_ROLE}`] : []),
    ...databaseGrants(DATABASE),
  ])
}

/**
 * Starts the PostgreSQL that comes with Jalon, or takes over the one a killed Jalon left behind, and returns its
 * addresses. Creates what is missing: folder, passwords, cluster, roles, database.
 * @throws StartupError `data.*`, `lock.held`, `postgres.*`
 */
export const startEmbedded = async ({ dataRoot, log, profile = 'production' }: EmbeddedOptions): Promise<Embedded> => {
  await openFolder(dataRoot)
  const lock = await acquireLock(dataRoot)
  try {
    const user = await systemUser(join(dataRoot, 'postgres'), log)
    const home = await chooseHome(dataRoot, await findBinaries(), user, log)
    const credentials = (await readCredentials(dataRoot)) ?? newCredentials()
    if (await isInitialised(home)) {
      if ((await readCredentials(dataRoot)) === null) {
        throw new StartupError('postgres.credentials-lost', {
          path: home.dataDir,
          file: credentialsFile(dataRoot),
        })
      }
      const found = await dataVersion(home)
      const wanted = home.version.split('.')[0] ?? ''
      if (found !== wanted)
        throw new StartupError('postgres.other-version', {
          path: home.dataDir,
          found,
          wanted,
        })
    } else {
      await writeCredentials(dataRoot, credentials)
      await initialise(home, credentials.admin, profile)
    }
    const adopted = await adopt(home, credentials)
    const port = adopted ?? (await launchOnFreePort(home, credentials.port, profile))
    try {
      await prepareDatabase(credentials, port, profile)
      if (port !== credentials.port) await writeCredentials(dataRoot, { ...credentials, port })
    } catch (error) {
      await halt(home)
      throw error
    }
    let stopping: Promise<void> | null = null
    return {
      ownerUrl: urlOf(OWNER_ROLE, credentials.owner, port, DATABASE),
      appUrl: urlOf(LOGIN_ROLE, credentials.login, port, DATABASE),
      adminUrl: urlOf(ADMIN_ROLE, credentials.admin, port, DATABASE),
      adopted: adopted !== null,
      where: home.dataDir,
      port,
      stop: () => {
        stopping ??= halt(home).finally(() => lock.release())
        return stopping
      },
    }
  } catch (error) {
    lock.release()
    throw error
  }
}
