import {
  access,
  appendFile,
  chown,
  mkdir,
  readFile,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { StartupError } from '../startup/index.ts'
import type { Home } from './home.ts'
import { processIdentity } from './process-identity.ts'
import { ADMIN_ROLE } from './roles.ts'
import { run } from './run.ts'

/** `production` keeps every acknowledged write; `test` is fast and may lose everything at a power cut. */
export type Profile = 'production' | 'test'

const LOG_LIMIT = 10 * 1024 * 1024

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const give = async (home: Home, path: string): Promise<void> => {
  if (home.user !== null) await chown(path, home.user.uid, home.user.gid)
}

const lastLines = (text: string, count = 3): string => text.trim().split('\n').slice(-count).join(' · ')

export const isInitialised = (home: Home): Promise<boolean> => exists(join(home.dataDir, 'PG_VERSION'))

/** Major version the data were written with, as PostgreSQL names it: `18`. */
export const dataVersion = async (home: Home): Promise<string> =>
  (await readFile(join(home.dataDir, 'PG_VERSION'), 'utf8')).trim()

/**
 * Creates the cluster: French rules of order from ICU, so that « é » sorts beside « e » on every system.
 * An interrupted creation leaves a `.partial` folder that the next one clears, never a half-made cluster.
 * @throws StartupError `postgres.init-failed`
 */
export const initialise = async (home: Home, adminPassword: string, profile: Profile): Promise<void> => {
  const parent = join(dirname(home.dataDir), 'postgres.partial')
  await rm(parent, { recursive: true, force: true })
  await mkdir(parent, { mode: 0o700 })
  await give(home, parent)
  const passwordFile = join(parent, 'password')
  await writeFile(passwordFile, adminPassword, { mode: 0o600 })
  await give(home, passwordFile)
  const target = join(parent, 'data')
  const { code, output } = await run(
    home.binaries.initdb,
    [
      `--pgdata=${target}`,
      `--username=${ADMIN_ROLE}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=icu',
      '--icu-locale=fr',
      ...(profile === 'test' ? ['--no-sync'] : []),
    ],
    { as: home.user, cwd: parent },
  )
  if (code !== 0)
    throw new StartupError('postgres.init-failed', {
      path: home.dataDir,
      reason: lastLines(output),
    })
  await appendFile(join(target, 'postgresql.conf'), "\ninclude = 'jalon.conf'\n")
  await rm(home.dataDir, { recursive: true, force: true })
  await rename(target, home.dataDir)
  await rm(parent, { recursive: true, force: true })
}

const settings = (port: number, profile: Profile): string => {
  const lines = [
    "listen_addresses = '127.0.0.1'",
    `port = ${port}`,
    "unix_socket_directories = ''",
    'password_encryption = scram-sha-256',
    'max_connections = 100',
    'shared_buffers = 128MB',
    "timezone = 'UTC'",
    "log_timezone = 'UTC'",
    "lc_messages = 'C'",
    'log_checkpoints = off',
    // Pages of a few rows: compiling their plans costs more than running them.
    'jit = off',
    "default_text_search_config = 'pg_catalog.french'",
  ]
  // A query whose asker was killed is abandoned; Windows cannot tell.
  if (process.platform !== 'win32') lines.push("client_connection_check_interval = '5s'")
  if (profile === 'test') {
    lines.push('fsync = off', 'synchronous_commit = off', 'full_page_writes = off', 'max_connections = 200')
    lines.push("checkpoint_timeout = '1h'", "max_wal_size = '4GB'", 'autovacuum = off')
  }
  return `${lines.join('\n')}\n`
}

/** Starts the cluster on a port and waits until it answers; on failure says why in PostgreSQL's own words. */
export const launch = async (home: Home, port: number, profile: Profile): Promise<{ ok: boolean; reason: string }> => {
  const conf = join(home.dataDir, 'jalon.conf')
  await writeFile(conf, settings(port, profile), { mode: 0o600 })
  await give(home, conf)
  const logFile = join(home.dataDir, 'server.log')
  const size = await stat(logFile).then(
    (found) => found.size,
    () => 0,
  )
  if (size > LOG_LIMIT) await rename(logFile, `${logFile}.1`)
  const { code, output } = await run(
    home.binaries.pgCtl,
    ['start', '-D', home.dataDir, '-l', logFile, '-w', '-t', '60'],
    { as: home.user, cwd: home.dataDir },
  )
  if (code === 0) return { ok: true, reason: '' }
  const log = await readFile(logFile, 'utf8').catch(() => '')
  return { ok: false, reason: lastLines(`${output}\n${log}`, 4) }
}

/** Stops the cluster whoever started it: in order first, at once when that takes more than ten seconds. */
export const halt = async (home: Home): Promise<void> => {
  for (const mode of ['fast', 'immediate']) {
    if ((await runningPostmaster(home)) === null) return
    await run(home.binaries.pgCtl, ['stop', '-D', home.dataDir, '-m', mode, '-w', '-t', '10'], {
      as: home.user,
      cwd: home.dataDir,
    })
  }
}

export interface Postmaster {
  pid: number
  port: number
}

const worksOn = async (pid: number, dataDir: string): Promise<boolean> => {
  if (process.platform === 'win32') return true
  const folder = await realpath(dataDir)
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === folder
  const { output } = await run('ps', ['-o', 'command=', '-p', String(pid)], {
    as: null,
    cwd: '/',
  })
  return output.includes(dataDir)
}

/**
 * The PostgreSQL that lives on this very data folder, left behind by a Jalon that was killed. A `postmaster.pid` that
 * names a dead process, a stranger's or another folder's is removed, else PostgreSQL would refuse to start.
 */
export const runningPostmaster = async (home: Home): Promise<Postmaster | null> => {
  const file = join(home.dataDir, 'postmaster.pid')
  const lines = await readFile(file, 'utf8').then(
    (text) => text.split('\n'),
    () => null,
  )
  if (lines === null) return null
  const pid = Number(lines[0])
  if (processIdentity(pid) !== null && (await worksOn(pid, home.dataDir))) return { pid, port: Number(lines[3]) }
  await rm(file, { force: true })
  return null
}
