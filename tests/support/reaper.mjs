// Ends what a test run left behind. Its standard input is a pipe from the run: the pipe closes when the run ends,
// in order or by kill -9, and then the PostgreSQL of the folder is stopped and the folder removed.
import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const folder = process.argv[2] ?? ''
// Removing a folder given by argument: only ever one of ours.
if (!basename(folder).startsWith('jalon-test-')) process.exit(1)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined)

const postmaster = () => {
  try {
    const pid = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    process.kill(pid, 0)
    return pid
  } catch {
    return null
  }
}

process.stdin.resume()
process.stdin.on('close', async () => {
  for (let tries = 0; tries < 100; tries += 1) {
    const pid = postmaster()
    if (pid === null) break
    // Immediate shutdown: nobody will read these data again.
    if (tries % 20 === 0) process.kill(pid, 'SIGQUIT')
    await pause(100)
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  process.exit(0)
})
