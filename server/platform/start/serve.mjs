import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { pathToFileURL } from 'node:url'
import { inRoot, pinnedNode, ROOT } from './paths.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs the server to its end and answers its exit code. Every signal reaches it once, from here. */
export const serve = () =>
  new Promise((resolve) => {
    const follow = pathToFileURL(inRoot('server', 'platform', 'start', 'follow-parent.mjs')).href
    const child = spawn(pinnedNode(), ['--import', follow, inRoot('dist', 'server', 'main.js')], {
      cwd: ROOT,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      // Its own process group: the terminal's Ctrl-C reaches this program only, which passes it on.
      detached: process.platform !== 'win32',
    })
    const forward = (signal) => child.kill(signal)
    for (const signal of SIGNALS) process.on(signal, forward)
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      resolve(1)
    })
    child.on('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward)
      resolve(code ?? 128 + (constants.signals[signal] ?? 1))
    })
  })
