import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll } from 'vitest'
import { z } from 'zod'
import { killPostgres } from './postgres-processes.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** One that founds the demonstration plays it first. */
const START_WITHIN_MS = 240_000
const READY = /(?:Jalon est prêt|Jalon is ready)\D*(http:\/\/localhost:\d+)\n/

/** The compiled server as a process of its own: for promises about starting, stopping and dying. */
export interface Program {
  readonly child: ChildProcess
  /** Everything said so far. */
  said(): { readonly out: string; readonly err: string }
  /** Resolves to what the pattern's first group holds once its standard output says it. @throws what it said, when it ends first. */
  says(pattern: RegExp): Promise<string>
  /** Resolves to the address once it is served. @throws what the program said, when it ends first. */
  ready(): Promise<string>
  /** Resolves to how it ended. */
  readonly ended: Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
  end(signal: NodeJS.Signals): Promise<{ readonly code: number | null; readonly signal: NodeJS.Signals | null }>
}

export interface ProgramOptions {
  /** Start as this account; only root may. */
  readonly as?: { readonly uid: number; readonly gid: number }
}

/** Registered once for the file, as a test may start programs too; last first: programs end before their folders go. */
const leftovers: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const clear of leftovers.reverse()) await clear()
}, 60_000)

/** Starts the program with these variables and no others of ours; it ends with the test file, or with the test process. */
export const startProgram = (env: Readonly<Record<string, string>>, { as }: ProgramOptions = {}): Program => {
  const { PATH, SystemRoot } = process.env
  const child = spawn(
    process.execPath,
    [
      ...['--import', pathToFileURL(join(ROOT, 'server/platform/start/follow-parent.mjs')).href],
      join(ROOT, 'dist/server/main.js'),
    ],
    {
      cwd: tmpdir(),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { PATH, SystemRoot, TZ: 'Europe/Paris', PORT: '0', JALON_DEMO: '0', LOG_LEVEL: 'warn', ...env },
      ...as,
    },
  )
  let [out, err] = ['', '']
  child.stdout?.on('data', (chunk: Buffer) => {
    out += String(chunk)
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    err += String(chunk)
  })
  // Not `close`: a parent that let go of the channel is never told of it.
  const closed = [child.stdout, child.stderr].map((stream) => stream && once(stream, 'close'))
  const ended = Promise.all([once(child, 'exit'), ...closed]).then(([[code, signal]]) => ({ code, signal }))
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return ended
  }
  const says = async (pattern: RegExp): Promise<string> => {
    for (const started = Date.now(); Date.now() - started < START_WITHIN_MS; await pause(25)) {
      const found = pattern.exec(out)?.[1]
      if (found !== undefined) return found
      if (child.exitCode !== null || child.signalCode !== null) break
    }
    throw new Error(`the program did not say ${pattern}:\n${out}${err}`)
  }
  leftovers.push(async () => {
    if (child.exitCode === null && child.signalCode === null) await end('SIGTERM')
  })
  return {
    child,
    said: () => ({ out, err }),
    ended,
    end,
    says,
    ready: () => says(READY),
  }
}

/** An empty data folder that any account may enter; whatever PostgreSQL still works in it at the end is killed. */
export const dataFolder = async (): Promise<string> => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'jalon-start-')))
  await chmod(folder, 0o755)
  leftovers.push(async () => {
    await killPostgres(folder)
    await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  })
  return folder
}

const Credentials = z.object({ admin: z.string(), owner: z.string(), login: z.string(), port: z.number() })

/** Addresses of the PostgreSQL that a program runs in its data folder. */
export const embeddedUrls = async (folder: string) => {
  const { admin, owner, login, port } = Credentials.parse(
    JSON.parse(await readFile(join(folder, 'credentials.json'), 'utf8')),
  )
  const url = (role: string, password: string) => `postgresql://${role}:${password}@127.0.0.1:${port}/jalon`
  return {
    adminUrl: url('jalon_admin', admin),
    ownerUrl: url('jalon_owner', owner),
    appUrl: url('jalon_login', login),
    name: 'jalon',
  }
}
