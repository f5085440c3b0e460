import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, inject } from 'vitest'
import { z } from 'zod'
import { type TestDatabase, testDatabase } from '../../support/test-database.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** The first one plays the demonstration. */
const START_WITHIN_MS = 240_000

/** The compiled product, started as `npm start` starts it, on a database of the test's own. */
export interface RunningServer {
  /** `http://localhost:<port>`: browsers take a secure cookie there. */
  readonly address: string
  /** Of every demonstration account. */
  readonly password: string
  /** Secrets of the demonstration's tokens, by PLIE. */
  readonly tokens: Readonly<Record<string, string>>
  /** Folder `npm start` would be run in: its `.jalon` holds the tokens of the demonstration. */
  readonly home: string
  readonly database: TestDatabase
}

const access = z.object({ password: z.string(), tokens: z.record(z.string(), z.string()) })

/** Starts the compiled server on a database, with a data folder of its own. */
export const startServer = (database: Pick<TestDatabase, 'appUrl' | 'ownerUrl'>, dataRoot: string) => {
  const { PATH, HOME, SystemRoot } = process.env
  const server = spawn(
    process.execPath,
    [
      // Stops with this process, however it ends.
      ...['--import', pathToFileURL(join(ROOT, 'server/platform/start/follow-parent.mjs')).href],
      join(ROOT, 'dist/server/main.js'),
    ],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        ...{ PATH, HOME, SystemRoot, TZ: 'Europe/Paris' },
        ...{ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl },
        ...{ JALON_DATA: dataRoot, JALON_DEMO: 'oui', PORT: '0', LOG_LEVEL: 'warn' },
        // Receivers of the tests are on this machine.
        JALON_WEBHOOK_NETWORKS: '127.0.0.0/8',
      },
    },
  )
  const ended = once(server, 'exit')
  let output = ''
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (chunk: Buffer) => {
      output += String(chunk)
    })
  return {
    address: () => printedAddress(() => output, server),
    async stop() {
      server.kill('SIGTERM')
      await ended
    },
  }
}

const printedAddress = async (output: () => string, server: { exitCode: number | null }): Promise<string> => {
  for (const started = Date.now(); Date.now() - started < START_WITHIN_MS; ) {
    const address = /http:\/\/localhost:\d+/.exec(output())?.[0]
    if (address !== undefined) return address
    if (server.exitCode !== null) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`the server did not start:\n${output()}`)
}

/** Serves the demonstration until the file ends, on a copy made for it. Call it in `beforeAll` or at the top of a test file. */
export const runServer = async (): Promise<RunningServer> => {
  const demo = inject('demo')
  const database = await testDatabase(demo.template)
  const home = await mkdtemp(join(tmpdir(), 'jalon-e2e-'))
  const dataRoot = join(home, '.jalon')
  await cp(demo.folder, dataRoot, { recursive: true })
  const server = startServer(database, dataRoot)
  afterAll(async () => {
    await server.stop()
    await rm(home, { recursive: true, force: true })
  })
  const address = await server.address()
  const found = access.parse(JSON.parse(await readFile(join(dataRoot, 'demo.json'), 'utf8')))
  return { address, ...found, home, database }
}
