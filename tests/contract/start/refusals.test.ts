import { chmod, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../../server/platform/config.ts'
import { StartupError } from '../../../server/platform/startup/index.ts'
import { failureOf } from '../../support/failure.ts'
import { postmastersOf } from '../../support/postgres-processes.ts'
import { dataFolder, embeddedUrls, startProgram } from '../../support/program.ts'
import { testDatabase } from '../../support/test-database.ts'

const database = await testDatabase()
const folder = await dataFolder()
/** A server that goes on serving its own database, for starts that point at it. */
const served = await dataFolder()
const serving = startProgram({ JALON_DATA: served })
const NOBODY = { uid: 65_534, gid: 65_534 }
const root = process.getuid?.() === 0

const changed = (url: string, change: (url: URL) => void): string => {
  const copy = new URL(url)
  change(copy)
  return copy.href
}

/** Starts the program and expects it to end at once: exit code 1, nothing on its standard output, one line on the other. */
const refusal = async (env: Readonly<Record<string, string>>, options: Parameters<typeof startProgram>[1] = {}) => {
  const program = startProgram({ JALON_DATA: folder, ...env }, options)
  const ended = await program.ended
  const { out, err } = program.said()
  expect({ ...ended, out, err }).toMatchObject({ code: 1, signal: null, out: '' })
  expect(err.trim().split('\n'), 'one sentence, no stack').toHaveLength(1)
  expect(err).not.toMatch(/\bat .*:\d+:\d+|node_modules|Error:/)
  expect(err).not.toContain('canary')
  return err.trim()
}

const refused = async (run: () => unknown): Promise<string> => {
  const error = await failureOf(Promise.resolve().then(run))
  return error instanceof StartupError ? error.message : String(error)
}

describe('a start that cannot be is one sentence and exit code 1', () => {
  const neighbour = createServer()
  afterAll(() => neighbour.close())

  it('for a port already taken, and the database it had started is stopped again', async () => {
    await new Promise<void>((resolve) => neighbour.listen(0, '127.0.0.1', resolve))
    const held = neighbour.address()
    const port = typeof held === 'object' && held !== null ? String(held.port) : ''
    const own = await dataFolder()

    expect(await refusal({ JALON_DATA: own, PORT: port })).toContain(`Le port ${port} est déjà pris`)

    if (process.platform === 'linux') expect(postmastersOf(own)).toHaveLength(0)
    // Control: with another port the same folder serves.
    const program = startProgram({ JALON_DATA: own })
    await program.ready()
    await program.end('SIGTERM')
  }, 60_000)

  it('for a data folder that cannot be made', async () => {
    const file = join(folder, 'file')
    await writeFile(file, '')

    for (const path of [join(file, 'data'), file, '/proc/jalon']) {
      expect(await refusal({ JALON_DATA: path })).toContain(`Le dossier de données ${path} ne peut pas être écrit`)
    }
  }, 60_000)

  it.runIf(root)(
    'for a data folder of another account',
    async () => {
      const closed = await dataFolder()
      await chmod(closed, 0o755)

      expect(await refusal({ JALON_DATA: closed }, { as: NOBODY })).toContain('ne peut pas être écrit (EACCES)')
    },
    60_000,
  )

  it('for a variable that cannot be read, whose value it does not repeat', async () => {
    const wrong = [
      ['DATABASE_URL', 'canary'],
      ['DATABASE_URL', 'mysql://canary:canary@localhost/jalon'],
      ['DATABASE_URL', 'postgresql://localhost:5432/jalon-canary'],
      ['DATABASE_URL', 'postgresql://canary:canary@localhost:port/jalon'],
      ['DATABASE_OWNER_URL', 'canary'],
      ['HOST', 'canary canary'],
      ['PORT', 'canary'],
      ['PORT', '70000'],
      ['JALON_DEMO', 'canary'],
      ['PUBLIC_URL', 'canary'],
      ['LOG_LEVEL', 'canary'],
    ] as const

    for (const [name, value] of wrong) {
      const error = await refused(() => readConfig({ [name]: value }))
      expect(error).toContain(`La variable ${name} est incorrecte`)
      expect(error).not.toContain('canary')
    }
    // The program says the same, and nothing more.
    expect(await refusal({ DATABASE_URL: 'postgresql://canary:canary@localhost:port/jalon' })).toBe(
      await refused(() => readConfig({ DATABASE_URL: 'canary' })),
    )
    expect(await refusal({ PORT: 'canary', JALON_LANG: 'en' })).toBe(
      'The variable PORT is wrong: expected a number between 0 and 65535.',
    )
  }, 60_000)

  it('for a database that is away, refuses the account, or is not there', async () => {
    const away = changed(database.appUrl, (url) => {
      url.port = '1'
    })
    const refused = changed(database.appUrl, (url) => {
      url.password = 'canary'
    })
    const missing = changed(database.appUrl, (url) => {
      url.pathname = '/no_such_database'
    })
    const nowhere = changed(database.appUrl, (url) => {
      url.hostname = 'no-such-host.invalid'
    })

    expect(await refusal({ DATABASE_URL: away })).toContain('ne répond pas (ECONNREFUSED)')
    expect(await refusal({ DATABASE_URL: nowhere })).toContain('ne répond pas')
    expect(await refusal({ DATABASE_URL: refused })).toContain('refuse la connexion (28P01)')
    expect(await refusal({ DATABASE_URL: missing })).toContain('refuse la connexion')
    expect(await refusal({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: refused })).toContain(
      'refuse la connexion',
    )
  }, 60_000)

  it('for an owner or a superuser as the role of requests (B2)', async () => {
    await serving.ready()
    const { adminUrl, ownerUrl, appUrl } = await embeddedUrls(served)

    const superuser = await refusal({ DATABASE_URL: adminUrl })
    const owner = await refusal({ DATABASE_URL: ownerUrl })

    expect(superuser).toContain('a trop de droits (SUPERUSER')
    expect(owner).toContain('a trop de droits (BYPASSRLS')
    expect(await refusal({ DATABASE_URL: adminUrl, DATABASE_OWNER_URL: ownerUrl })).toContain('a trop de droits')
    // Control: the role that owns nothing serves from the same database.
    const weak = startProgram({ JALON_DATA: folder, DATABASE_URL: appUrl })
    await weak.ready()
    await weak.end('SIGTERM')
  }, 90_000)

  it('for a database that nobody migrated, when it may not do it itself', async () => {
    await serving.ready()
    const { appUrl } = await embeddedUrls(served)
    const empty = changed(appUrl, (url) => {
      url.pathname = '/postgres'
    })

    expect(await refusal({ DATABASE_URL: empty })).toMatch(/n’est pas à jour|refuse la connexion/)
  }, 60_000)
})
