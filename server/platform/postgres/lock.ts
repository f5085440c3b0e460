import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { StartupError } from '../startup/index.ts'
import { processIdentity } from './process-identity.ts'

export interface Lock {
  /** Gives the folder back; does nothing the second time. */
  release(): void
}

const Holder = z.object({
  pid: z.number(),
  identity: z.string(),
  since: z.string(),
  nonce: z.string(),
})
type Holder = z.infer<typeof Holder>

const readText = (file: string): string | null => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

const parseHolder = (text: string): Holder | null => {
  try {
    return Holder.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** Like O_EXCL, but the file appears with its whole content: nobody ever reads a half-written lock. */
const createExclusively = (file: string, content: string): boolean => {
  const draft = `${file}.${randomUUID()}`
  writeFileSync(draft, content, { flag: 'wx', mode: 0o600 })
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Moves a dead process's lock away, unless another start has just replaced it: then that one is put back. */
const clearStale = (file: string, seen: string): void => {
  const aside = `${file}.${randomUUID()}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (readText(aside) !== seen) {
    try {
      linkSync(aside, file)
    } catch {
      // A third start holds it by now; the loser finds out when it checks its own lock.
    }
  }
  rmSync(aside, { force: true })
}

/**
 * One server per data folder. The lock of a process that was killed is taken over: its number and start time no
 * longer name a living process.
 * @throws StartupError `lock.held`
 */
export const acquireLock = async (dataRoot: string): Promise<Lock> => {
  const file = join(dataRoot, 'lock')
  const mine = JSON.stringify({
    pid: process.pid,
    identity: processIdentity(process.pid) ?? '',
    since: new Date().toISOString(),
    nonce: randomUUID(),
  })
  for (let tries = 0; tries < 20; tries += 1) {
    if (createExclusively(file, mine)) {
      await pause(30)
      if (readText(file) === mine) return held(file, mine)
      continue
    }
    const text = readText(file)
    if (text === null) continue
    const holder = parseHolder(text)
    if (holder !== null && processIdentity(holder.pid) === holder.identity) {
      const since = new Date(holder.since).toLocaleString('fr-FR', {
        dateStyle: 'short',
        timeStyle: 'medium',
      })
      throw new StartupError('lock.held', {
        path: dataRoot,
        pid: holder.pid,
        since,
      })
    }
    clearStale(file, text)
  }
  throw new StartupError('lock.held', { path: dataRoot, pid: '?', since: '?' })
}

const held = (file: string, mine: string): Lock => {
  const release = () => {
    process.off('exit', release)
    if (readText(file) === mine) rmSync(file, { force: true })
  }
  process.on('exit', release)
  return { release }
}
