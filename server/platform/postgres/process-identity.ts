import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, under another account.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Ticks since boot and the boot's own id: together they never name two processes. */
const linuxStart = (pid: number): string | null => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second column is the program's name in brackets and may contain anything, brackets too.
    const columns = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    if (columns[0] === 'Z') return null
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${boot}/${columns[19]}`
  } catch {
    return null
  }
}

const psStart = (pid: number): string => {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { LC_ALL: 'C' },
    }).trim()
  } catch {
    return ''
  }
}

/**
 * What tells a process from a later one that got the same number; null when no such process lives. Where the system
 * does not say (Windows), a living number is enough.
 */
export const processIdentity = (pid: number): string | null => {
  if (!Number.isSafeInteger(pid) || pid <= 0) return null
  if (process.platform === 'linux') return linuxStart(pid)
  if (!alive(pid)) return null
  return process.platform === 'win32' ? 'alive' : psStart(pid)
}
