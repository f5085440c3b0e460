import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { runToEnd } from './child.mjs'
import { inRoot, pinnedNode, ROOT } from './paths.mjs'
import { Refusal, say } from './sentences.mjs'

const filesUnder = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

/** Content, not dates: a clone, a checkout and a copy all give the same answer. */
const hashOf = (sources) => {
  const hash = createHash('sha256')
  const files = sources.flatMap((source) => {
    const path = inRoot(source)
    if (!existsSync(path)) return []
    return source.includes('.') ? [path] : filesUnder(path)
  })
  for (const file of files)
    hash
      .update(`${relative(ROOT, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

const SHARED = ['package-lock.json', 'tsconfig.json', 'schema']

const PARTS = [
  {
    name: 'server',
    sources: [...SHARED, 'server'],
    result: 'dist/server/main.js',
    command: ['node_modules/typescript/bin/tsc', '-b', 'server'],
  },
  {
    name: 'admin',
    sources: [...SHARED, 'admin'],
    result: 'dist/admin/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', '--config', 'admin/vite.config.ts', '--logLevel', 'warn'],
  },
]

const stampOf = (part) => inRoot('dist', `.${part.name}-built`)

const isBuilt = (part, hash) =>
  existsSync(inRoot(part.result)) && existsSync(stampOf(part)) && readFileSync(stampOf(part), 'utf8') === hash

/** What was compiled from a file that no longer exists must go: a deleted migration would still be found and run. */
const removeOrphans = (folder) => {
  const compiled = inRoot('dist', folder)
  if (!existsSync(compiled)) return
  for (const file of filesUnder(compiled)) {
    const base = /^(.*?)(\.d)?\.(js|ts)(\.map)?$/.exec(relative(compiled, file))?.[1]
    if (base === undefined) continue
    if (!existsSync(inRoot(folder, `${base}.ts`)) && !existsSync(inRoot(folder, `${base}.tsx`))) rmSync(file)
  }
}

/** Builds what is older than its sources: the compiled server, the back office. Both at once, there are two cores. */
export const build = async (names = PARTS.map((part) => part.name)) => {
  const stale = PARTS.filter((part) => names.includes(part.name))
    .map((part) => ({ ...part, hash: hashOf(part.sources) }))
    .filter((part) => !isBuilt(part, part.hash))
  if (stale.length === 0) return
  say('building')
  const started = Date.now()
  mkdirSync(inRoot('dist'), { recursive: true })
  const codes = await Promise.all(
    stale.map(async (part) => {
      rmSync(stampOf(part), { force: true })
      // tsc trusts its own notes and would not write again what somebody deleted.
      const force = part.name === 'server' && !existsSync(inRoot(part.result)) ? ['--force'] : []
      const code = await runToEnd(pinnedNode(), [...part.command, ...force], {
        env: { ...process.env, NODE_ENV: 'production' },
      })
      if (code === 0) writeFileSync(stampOf(part), part.hash)
      return code
    }),
  )
  if (codes.some((code) => code !== 0)) throw new Refusal('build-failed')
  for (const folder of ['schema', 'server']) removeOrphans(folder)
  say('built', { seconds: ((Date.now() - started) / 1000).toFixed(1) })
}
