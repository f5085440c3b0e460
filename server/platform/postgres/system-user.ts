import { stat } from 'node:fs/promises'
import { StartupError } from '../startup/index.ts'
import { run } from './run.ts'

/** The account PostgreSQL runs under when Jalon itself runs as root, which PostgreSQL refuses. */
export interface SystemUser {
  name: string
  uid: number
  gid: number
}

/** macOS ships its account with an underscore. */
const NAMES = ['postgres', '_postgres']

const ROOT_CWD = { as: null, cwd: '/' }

const idOf = async (flag: '-u' | '-g', name: string): Promise<number | null> => {
  const { code, output } = await run('id', [flag, name], ROOT_CWD)
  return code === 0 && /^\d+$/.test(output) ? Number(output) : null
}

const lookUp = async (): Promise<SystemUser | null> => {
  for (const name of NAMES) {
    const uid = await idOf('-u', name)
    const gid = await idOf('-g', name)
    if (uid !== null && gid !== null && uid !== 0) return { name, uid, gid }
  }
  return null
}

/** shadow-utils on most distributions, busybox on Alpine. */
const CREATIONS: readonly (readonly (readonly [string, readonly string[]])[])[] = [
  [['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']]],
  [
    ['addgroup', ['-S', 'postgres']],
    ['adduser', ['-S', '-D', '-H', '-G', 'postgres', 'postgres']],
  ],
]

/** Data that an ordinary account made first stay that account's, even when root starts Jalon afterwards. */
const ownerOf = async (dataDir: string): Promise<SystemUser | null> => {
  const found = await stat(dataDir).catch(() => null)
  return found === null || found.uid === 0 ? null : { name: `uid ${found.uid}`, uid: found.uid, gid: found.gid }
}

/**
 * The account to run PostgreSQL under: null when this process is an ordinary user's (PostgreSQL then runs as that
 * user); started as root, the owner of data already there, else the system user `postgres`, created if need be.
 * @throws StartupError `data.foreign-owner`, `postgres.no-user`
 */
export const systemUser = async (dataDir: string, log: (line: string) => void): Promise<SystemUser | null> => {
  const owner = await ownerOf(dataDir)
  if (process.getuid?.() !== 0) {
    if (owner !== null && process.getuid !== undefined && owner.uid !== process.getuid()) {
      throw new StartupError('data.foreign-owner', { path: dataDir })
    }
    return null
  }
  if (owner !== null) return owner
  const known = await lookUp()
  if (known !== null) return known
  for (const commands of CREATIONS) {
    for (const [file, args] of commands) await run(file, args, ROOT_CWD)
    const made = await lookUp()
    if (made !== null) {
      log(`Compte système « ${made.name} » créé pour la base intégrée.`)
      return made
    }
  }
  throw new StartupError('postgres.no-user')
}
