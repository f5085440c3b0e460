import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** One violation of each rule: the file that breaks it and what it imports. */
const SEEDS: Readonly<Record<string, readonly [file: string, imports: string]>> = {
  unresolvable: ['schema/unresolvable.ts', './nowhere.ts'],
  circular: ['schema/loop-a.ts', './loop-b.ts'],
  'tests-are-last': ['server/platform/tested.ts', '../../tests/support/t.ts'],
  'schema-is-pure': ['schema/impure.ts', 'node:fs'],
  'fields-and-rules-first': ['schema/fields/text.ts', '../form/form.ts'],
  'server-without-admin': ['server/platform/screen.ts', '../../admin/shared/Box.tsx'],
  'platform-knows-no-capability': ['server/platform/nosy.ts', '../dossiers/index.ts'],
  'platform-takes-schema-by-its-face': ['server/platform/deep.ts', '../../schema/form/form.ts'],
  'entities-know-entities': ['server/dossiers/dossier.entity.ts', './close-dossier.ts'],
  'use-cases-without-transport': ['server/dossiers/close-dossier.ts', './dossiers.resolver.ts'],
  'use-cases-without-orm': ['server/dossiers/open-dossier.ts', '@mikro-orm/core'],
  'resolvers-without-orm': ['server/dossiers/dossiers.resolver.ts', '@mikro-orm/core'],
  'capabilities-by-their-face': ['server/exits/decide.ts', '../dossiers/open-dossier.ts'],
  'capabilities-without-api': ['server/exits/publish.ts', '../graphql/as-result.ts'],
  'faces-take-building-blocks': ['server/exits/exits.resolver.ts', '../graphql/server.ts'],
  'api-takes-capabilities-by-their-face': ['server/graphql/core-schema.ts', '../dossiers/open-dossier.ts'],
  'admin-without-server': ['admin/shared/Leak.tsx', '../../server/platform/tested.ts'],
  'renderer-stands-alone': ['admin/forms/renderer/Field.tsx', '../builder/Builder.tsx'],
  'renderer-takes-schema': ['admin/forms/renderer/Group.tsx', '../../access/IfAble.tsx'],
  'public-page-stands-alone': ['admin/prescription-page/SheetPage.tsx', '../data/graphql-client.ts'],
  'resources-by-their-face': ['admin/dossiers/DossierShow.tsx', '../exits/ExitBox.tsx'],
  'resources-without-app': ['admin/dossiers/DossierList.tsx', '../app/App.tsx'],
}

/** What the seeds lead to, and arrows that are allowed: these must stay green. */
const INNOCENT: Readonly<Record<string, string>> = {
  'schema/loop-b.ts': "import './loop-a.ts'\n",
  'schema/index.ts': "export * from './form/form.ts'\n",
  'schema/form/form.ts': "import { z } from 'zod'\nexport const form = z\n",
  'tests/support/t.ts': "import '../../server/exits/decide.ts'\n",
  'server/platform/well.ts': "import '../../schema/index.ts'\n",
  'server/dossiers/index.ts': "export * from './open-dossier.ts'\n",
  'server/steps/step.entity.ts': "import '@mikro-orm/core'\nimport '../dossiers/referral.entity.ts'\n",
  'server/dossiers/referral.entity.ts': 'export {}\n',
  'server/steps/list-steps.ts': "import '../dossiers/index.ts'\nimport '../../schema/form/form.ts'\n",
  'server/steps/steps.resolver.ts': "import { Resolver } from 'type-graphql'\n@Resolver()\nexport class Steps {}\n",
  'server/steps/index.ts': "export * from './list-steps.ts'\n",
  'server/graphql/server.ts': "import '../steps/index.ts'\n",
  'server/graphql/as-result.ts': 'export {}\n',
  'admin/shared/Box.tsx': 'export const Box = () => <><b>1</b></>\n',
  'admin/access/IfAble.tsx': 'export {}\n',
  'admin/forms/builder/Builder.tsx': 'export {}\n',
  'admin/data/graphql-client.ts': 'export {}\n',
  'admin/exits/ExitBox.tsx': 'export {}\n',
  'admin/exits/index.tsx': "import '../dossiers/index.tsx'\nimport '../app/i18n/use-locale.ts'\n",
  'admin/dossiers/index.tsx': 'export {}\n',
  'admin/app/App.tsx': 'export {}\n',
  'admin/app/i18n/use-locale.ts': 'export {}\n',
}

const LIBRARIES = ['@mikro-orm/core', 'type-graphql', 'zod']

/** The part of dependency-cruiser's report that is read here. */
const Report = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
    ruleSetUsed: z.object({ forbidden: z.array(z.object({ name: z.string() })) }),
  }),
})

let folder = ''
let rules: readonly string[] = []
let found: readonly { rule: string; from: string }[] = []

const write = async (file: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), text)
}

/** The program itself ends with the number of violations: it always « fails » here. */
const cruise = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const args = ['--config', 'tests/architecture/dependency-cruiser.mjs', '--output-type', 'json']
    execFile(
      process.execPath,
      [program, ...args, 'schema', 'server', 'admin', 'tests'],
      { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => (stdout === '' ? reject(new Error(stderr)) : resolve(stdout)),
    )
  })

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-arrows-'))
  for (const library of LIBRARIES) {
    await write(
      `node_modules/${library}/package.json`,
      JSON.stringify({ name: library, type: 'module', main: 'index.js' }),
    )
    await write(`node_modules/${library}/index.js`, 'export {}\n')
  }
  for (const [file, text] of Object.entries(INNOCENT)) await write(file, text)
  for (const [file, imports] of Object.values(SEEDS)) await write(file, `import '${imports}'\n`)
  await write('package.json', await readFile(join(ROOT, 'package.json'), 'utf8'))
  for (const file of ['dependency-cruiser.mjs', 'imports-only.mjs']) {
    await write(`tests/architecture/${file}`, await readFile(join(ROOT, 'tests/architecture', file), 'utf8'))
  }
  const { summary } = Report.parse(JSON.parse(await cruise()))
  rules = summary.ruleSetUsed.forbidden.map((rule) => rule.name)
  found = summary.violations.map((violation) => ({ rule: violation.rule.name, from: violation.from }))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('import arrows', () => {
  it('have one seeded violation each', () => {
    expect([...rules].sort()).toEqual(Object.keys(SEEDS).sort())
  })

  it.each(Object.entries(SEEDS))('%s turns red', (rule, [from]) => {
    expect(found).toContainEqual({ rule, from })
  })

  it('stay green where an arrow is allowed', () => {
    const seeded = new Set(Object.values(SEEDS).map(([file]) => file))
    // The other half of the seeded loop is in the wrong by the same right.
    expect(found.filter(({ from }) => !seeded.has(from) && from !== 'schema/loop-b.ts')).toEqual([])
  })
})
