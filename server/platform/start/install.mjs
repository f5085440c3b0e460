import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter } from 'node:path'
import { runToEnd } from './child.mjs'
import { inRoot, machineNode, pinnedNode, ROOT } from './paths.mjs'
import { Refusal, say } from './sentences.mjs'

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/**
 * npm writes down what it really installed once it has finished. Comparing that with the lock file tells a missing,
 * an older, an interrupted and a production-only installation, and accepts one made by hand (`npm ci`).
 */
const isInstalled = () => {
  const wanted = readJson(inRoot('package-lock.json'))?.packages
  const found = readJson(inRoot('node_modules', '.package-lock.json'))?.packages
  if (!wanted || !found) return false
  return Object.entries(wanted).every(([path, entry]) => {
    // Optional packages are for other systems, the root is the project itself.
    if (path === '' || entry.optional || entry.devOptional || entry.peer) return true
    return found[path]?.version === entry.version && found[path]?.integrity === entry.integrity
  })
}

/** npm as the person runs it; `npm_execpath` is set when npm itself started us. */
const npmCommand = () => {
  const cli = process.env.npm_execpath
  if (cli?.endsWith('npm-cli.js') && !cli.startsWith(ROOT) && existsSync(cli)) return [machineNode(), [cli]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []]
}

const nodeRuns = (file) => {
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' })
  return status === 0 && Number(/^v(\d+)/.exec(stdout)?.[1]) >= 24
}

export const install = async () => {
  if (!isInstalled()) {
    say('installing')
    const [file, args] = npmCommand()
    // The project's own programs must not be found while they are being replaced.
    const path = (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => !folder.startsWith(inRoot('node_modules')))
    // NODE_ENV=production would leave out what the build needs.
    const code = await runToEnd(
      file,
      [...args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        env: { ...process.env, PATH: path.join(delimiter), NODE_ENV: 'development' },
        shell: file === 'npm.cmd',
      },
    )
    if (code !== 0) throw new Refusal('install-failed')
  }
  if (!nodeRuns(pinnedNode())) throw new Refusal('no-node-24')
}
