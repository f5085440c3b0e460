import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'

/** Runs a program to its end with our terminal; resolves to its exit code. */
export const runToEnd = (file, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(file, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], ...options })
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      resolve(127)
    })
    child.on('exit', (code) => resolve(code ?? 1))
  })

/** Runs a program to its end and keeps what it prints; resolves to null when it fails. */
export const outputOf = (file, args) =>
  new Promise((resolve) => {
    const child = spawn(file, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.on('error', () => resolve(null))
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(chunks).toString('utf8') : null))
  })
