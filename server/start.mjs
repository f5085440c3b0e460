// The one command: installs what is missing, builds what is older than its sources, serves. Plain JavaScript without
// dependencies, because it runs before there are any, on any Node from 20 on.
import { build } from './platform/start/build.mjs'
import { codegen } from './platform/start/codegen.mjs'
import { dev } from './platform/start/dev.mjs'
import { install } from './platform/start/install.mjs'
import { Refusal } from './platform/start/sentences.mjs'
import { serve } from './platform/start/serve.mjs'

const OPTIONS = ['--prepare-only', '--dev', '--codegen', '--check']

const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) throw new Refusal('node-too-old', { found: process.versions.node })
}

const run = async (options) => {
  checkNode()
  const unknown = options.find((option) => !OPTIONS.includes(option))
  if (unknown !== undefined) throw new Refusal('unknown-option', { option: unknown }, 2)
  await install()
  if (options.includes('--codegen')) {
    await build(['server'])
    await codegen(options.includes('--check'))
    return process.exitCode ?? 0
  }
  await build()
  if (options.includes('--prepare-only')) return 0
  return options.includes('--dev') ? dev() : serve()
}

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error.exitCode
}
