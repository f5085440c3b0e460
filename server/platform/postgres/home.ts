import { createHash } from 'node:crypto'
import { access, chown, cp, mkdir, realpath, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartupError } from '../startup/index.ts'
import { type Binaries, relocated, versionOf } from './binaries.ts'
import { run } from './run.ts'
import type { SystemUser } from './system-user.ts'

/** Where one cluster lives and with which programs and account it runs. */
export interface Home {
  dataDir: string
  binaries: Binaries
  user: SystemUser | null
  /** `18.4` */
  version: string
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const canEnter = async (folder: string, user: SystemUser): Promise<boolean> =>
  (
    await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
      as: user,
      cwd: '/',
    })
  ).code === 0

/** A folder the system user can enter, always the same for one project folder; /tmp only where /var/lib is closed. */
const enterableFolder = async (dataRoot: string, user: SystemUser): Promise<string> => {
  const name = `jalon-${createHash('sha256').update(dataRoot).digest('hex').slice(0, 12)}`
  for (const base of ['/var/lib', tmpdir()]) {
    const folder = join(base, name)
    const made = await mkdir(folder, { recursive: true, mode: 0o755 }).then(
      () => true,
      () => false,
    )
    if (made && (await canEnter(folder, user))) return folder
  }
  throw new StartupError('data.unwritable', {
    path: join('/var/lib', name),
    reason: 'root',
  })
}

const copyOfBinaries = async (binaries: Binaries, folder: string, version: string): Promise<Binaries> => {
  const target = join(folder, `postgresql-${version}`)
  if (!(await exists(target))) {
    // Copied beside, then renamed: an interrupted copy is never taken for a whole one.
    const partial = `${target}.partial`
    await rm(partial, { recursive: true, force: true })
    await cp(binaries.root, partial, {
      recursive: true,
      verbatimSymlinks: true,
    })
    await rename(partial, target)
  }
  return relocated(binaries, target)
}

/**
 * Chooses the data folder, the programs and the account. Started as root, everything that the system user cannot
 * reach inside the project (a home closed with 700, say) goes to a folder it can enter, and the address is printed.
 * @throws StartupError `postgres.no-binaries`, `data.unwritable`
 */
export const chooseHome = async (
  root: string,
  binaries: Binaries,
  user: SystemUser | null,
  log: (line: string) => void,
): Promise<Home> => {
  const dataRoot = await realpath(root)
  const version = await versionOf(binaries, null)
  if (version === null) {
    throw new StartupError('postgres.no-binaries', {
      platform: process.platform,
      arch: process.arch,
    })
  }
  if (user === null) return { dataDir: join(dataRoot, 'postgres'), binaries, user, version }

  let folder = dataRoot
  if (!(await canEnter(dataRoot, user))) {
    folder = await enterableFolder(dataRoot, user)
    log(`Le compte « ${user.name} » ne peut pas entrer dans ${dataRoot} : les données sont dans ${folder}.`)
  }
  let programs = binaries
  if ((await versionOf(binaries, user)) === null) {
    programs = await copyOfBinaries(binaries, await enterableFolder(dataRoot, user), version)
    log(`Le compte « ${user.name} » ne peut pas lire les programmes de PostgreSQL : copie dans ${programs.root}.`)
  }
  const dataDir = join(folder, 'postgres')
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  await chown(dataDir, user.uid, user.gid)
  return { dataDir, binaries: programs, user, version }
}
