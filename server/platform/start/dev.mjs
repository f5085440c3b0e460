import { spawn } from 'node:child_process'
import { pinnedNode, ROOT } from './paths.mjs'

const PROGRAMS = [
  ['node_modules/typescript/bin/tsc', '-b', 'server', '-w', '--preserveWatchOutput'],
  ['--watch', '--watch-preserve-output', 'dist/server/main.js'],
  ['node_modules/vite/bin/vite.js', '--config', 'admin/vite.config.ts'],
]

/** Compiler, server and back office, each starting again by itself; when one ends, or at Ctrl-C, all end. */
export const dev = () =>
  new Promise((resolve) => {
    const children = PROGRAMS.map((args) =>
      spawn(pinnedNode(), args, {
        cwd: ROOT,
        stdio: ['ignore', 'inherit', 'inherit'],
        detached: process.platform !== 'win32',
      }),
    )
    let living = children.length
    let result = 0
    const stop = () => {
      for (const child of children) if (child.exitCode === null) child.kill('SIGTERM')
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
    for (const child of children) {
      child.on('error', (error) => process.stderr.write(`${error.message}\n`))
      child.on('exit', (code) => {
        living -= 1
        result = Math.max(result, code ?? 0)
        stop()
        if (living === 0) resolve(result)
      })
    }
  })
