import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { outputOf, runToEnd } from './child.mjs'
import { inRoot, pinnedNode } from './paths.mjs'
import { Refusal, say } from './sentences.mjs'

const SDL = 'schema/api/core.graphql'
const GENERATED = 'admin/data/generated'

const textOf = (file) => (existsSync(inRoot(file)) ? readFileSync(inRoot(file), 'utf8') : null)

const generatedFiles = () =>
  new Map(
    (existsSync(inRoot(GENERATED)) ? readdirSync(inRoot(GENERATED)) : []).map((name) => {
      const file = `${GENERATED}/${name}`
      return [file, textOf(file)]
    }),
  )

const putBack = (before) => {
  for (const file of generatedFiles().keys()) if (!before.has(file)) rmSync(inRoot(file))
  for (const [file, text] of before) writeFileSync(inRoot(file), text)
}

const firstDifference = (old, now) => {
  const before = (old ?? '').split('\n')
  const after = (now ?? '').split('\n')
  const line = after.findIndex((text, index) => text !== before[index])
  const at = line === -1 ? after.length : line
  return `  ${at + 1} - ${before[at] ?? ''}\n  ${at + 1} + ${after[at] ?? ''}\n`
}

/**
 * The API's schema from the resolvers, then the back office's typed documents from that schema.
 * @param check writes nothing, and refuses when a committed file is not what the code gives
 */
export const codegen = async (check) => {
  const drifted = []
  const note = (file, old, now) => {
    if (old === now) return
    drifted.push(file)
    say(check ? 'drifted' : 'generated', { file })
    if (check) process.stderr.write(firstDifference(old, now))
  }

  const sdl = await outputOf(pinnedNode(), [inRoot('dist', 'server', 'graphql', 'print-sdl.js')])
  if (sdl === null) throw new Refusal('codegen-failed')
  const oldSdl = textOf(SDL)
  note(SDL, oldSdl, sdl)

  const before = generatedFiles()
  try {
    if (oldSdl !== sdl) writeFileSync(inRoot(SDL), sdl)
    const cli = inRoot('node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js')
    const code = await runToEnd(pinnedNode(), [cli, '--config', 'admin/codegen.ts', '--silent'])
    if (code !== 0) throw new Refusal('codegen-failed')
    const after = generatedFiles()
    for (const file of new Set([...before.keys(), ...after.keys()]))
      note(file, before.get(file) ?? null, after.get(file) ?? null)
  } finally {
    if (check) {
      putBack(before)
      if (oldSdl !== null) writeFileSync(inRoot(SDL), oldSdl)
    }
  }
  if (drifted.length === 0) say('up-to-date')
  else if (check) process.exitCode = 1
}
