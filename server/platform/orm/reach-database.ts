import { readColumn } from '../postgres/index.ts'
import { StartupError } from '../startup/index.ts'

const OLDEST = 150_000

/** Where a database is, without the password. */
export const databaseTarget = (url: string): string => {
  const { hostname, port, pathname } = new URL(url)
  return `${hostname}:${port || '5432'}${pathname}`
}

const REFUSED = new Set(['28P01', '28000', '3D000', '42501'])

/**
 * Makes sure that an outside database answers and is recent enough.
 * @throws StartupError `database.unreachable`, `database.refused`, `database.too-old`
 */
export const reachDatabase = async (url: string): Promise<void> => {
  const target = databaseTarget(url)
  const [version = '0', found = '?'] = await readColumn(
    url,
    "select current_setting(name) from unnest(array['server_version_num', 'server_version']) name",
  ).catch((cause: unknown) => {
    const code = cause instanceof Error ? String(Reflect.get(cause, 'code') ?? cause.message) : String(cause)
    throw new StartupError(
      REFUSED.has(code) ? 'database.refused' : 'database.unreachable',
      { target, reason: code },
      { cause },
    )
  })
  if (Number(version) < OLDEST) throw new StartupError('database.too-old', { target, found })
}
