import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { sep } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

interface Found {
  readonly pid: number
  readonly parent: number
}

const processAt = (pid: number, folder: string): Found | null => {
  try {
    const cwd = readlinkSync(`/proc/${pid}/cwd`)
    if (cwd !== folder && !cwd.startsWith(folder + sep)) return null
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' ? null : { pid, parent: Number(parent) }
  } catch {
    return null
  }
}

/** Processes that work inside a data folder, the PostgreSQL servers and their children: Linux says so in /proc. */
const processesIn = (folder: string): Found[] =>
  readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .flatMap((pid) => processAt(pid, folder) ?? [])

/** Process numbers of the PostgreSQL servers of a data folder: one each, however many children they have. */
export const postmastersOf = (folder: string): number[] => {
  const found = processesIn(folder)
  const pids = new Set(found.map(({ pid }) => pid))
  return found.filter(({ parent }) => !pids.has(parent)).map(({ pid }) => pid)
}

/** Kills the PostgreSQL of a data folder as a power cut would, and waits until nothing of it is left. */
export const killPostgres = async (folder: string): Promise<void> => {
  if (process.platform !== 'linux') return
  for (let left = processesIn(folder); left.length > 0; left = processesIn(folder)) {
    for (const { pid } of left) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It ended in between.
      }
    }
    await pause(10)
  }
}
