import { spawn } from 'node:child_process'
import type { SystemUser } from './system-user.ts'

export interface Ran {
  code: number
  output: string
}

export interface RunOptions {
  /** Run as this system user; null means the user of this process. */
  as: SystemUser | null
  cwd: string
}

/** Only what the PostgreSQL programs need: a stray PGPORT or PGDATA of the shell must not reach them. */
const cleanEnvironment = (): NodeJS.ProcessEnv => {
  const kept: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' }
  for (const name of ['PATH', 'SystemRoot', 'TEMP', 'TMP', 'TMPDIR', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH']) {
    const value = process.env[name]
    if (value !== undefined) kept[name] = value
  }
  return kept
}

/** Runs a program to its end. Never rejects: a program that cannot start answers code -1 and says why in `output`. */
export const run = (file: string, args: readonly string[], { as, cwd }: RunOptions): Promise<Ran> =>
  new Promise((resolve) => {
    let output = ''
    // Its own session: the Ctrl-C of the terminal goes to Jalon, which stops the database last.
    const child = spawn(file, [...args], {
      cwd,
      env: cleanEnvironment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
      ...(as === null ? {} : { uid: as.uid, gid: as.gid }),
    })
    const keep = (chunk: Buffer) => {
      output += chunk.toString('utf8')
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: -1, output: error.message }))
    // `exit`, not `close`: the database started by pg_ctl may keep the pipes open for as long as it lives.
    child.on('exit', (code) => {
      child.stdout.destroy()
      child.stderr.destroy()
      resolve({ code: code ?? -1, output: output.trim() })
    })
  })
