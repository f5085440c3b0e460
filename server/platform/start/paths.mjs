import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, wherever the command was typed. */
export const ROOT = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))

export const inRoot = (...parts) => join(ROOT, ...parts)

/** The Node 24 of the npm package `node`; the program that runs us where there is none, if it is recent enough. */
export const pinnedNode = () => {
  const file = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(file) ? file : process.execPath
}

/** A Node outside the project: `npm ci` deletes node_modules and must not delete the program that runs it. */
export const machineNode = () => {
  if (!process.execPath.startsWith(inRoot('node_modules'))) return process.execPath
  const separator = process.platform === 'win32' ? ';' : ':'
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  for (const folder of (process.env.PATH ?? '').split(separator)) {
    if (!folder.includes('node_modules') && existsSync(join(folder, name))) return join(folder, name)
  }
  return process.execPath
}
