import { readdirSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDERS = ['schema', 'server', 'admin', 'tests']

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name))),
).filter((file) => !file.includes('/generated/') && !file.startsWith('tests/e2e/output/'))

/** `submit-form.ts`, `dossier.entity.ts`, `0001-first.ts`; a configuration keeps the name its tool wants. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z]+(?:-[a-z]+)*)*\.(?:ts|mjs)$/
/** The architecture names React hooks as React does. */
const HOOK = /^use[A-Z][A-Za-z0-9]*\.ts$/
/** A component `DossierList.tsx`, or the face of a folder, the entry of a page, its menu. */
const PASCAL = /^(?:[A-Z][A-Za-z0-9]*(?:\.test)?|index|main|menu|prescription|[a-z0-9]+(?:-[a-z0-9]+)*\.test)\.tsx$/
const MIGRATION = /^Migration\d{14}(?:_[a-z0-9_]+)?\.ts$/

const BANNED = ['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'service', 'data', 'info', 'handle', 'misc']

const wellNamed = (file: string): boolean => {
  const name = basename(file)
  if (name.endsWith('.tsx')) return PASCAL.test(name)
  return (
    KEBAB.test(name) ||
    (HOOK.test(name) && file.startsWith('admin/')) ||
    (dirname(file) === 'server/migrations' && MIGRATION.test(name))
  )
}

const stem = (file: string): string => basename(file).split('.')[0] ?? ''

describe('file names', () => {
  it('finds the project', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(files).toContain('server/start.mjs')
  })

  it('are kebab-case, and PascalCase for React components', () => {
    expect(files.filter((file) => !wellNamed(file))).toEqual([])
  })

  it('never are a word that says nothing', () => {
    // `schema/presets/common.ts` is named so by the architecture: the presets every PLIE shares.
    const allowed = ['schema/presets/common.ts']
    expect(files.filter((file) => BANNED.includes(stem(file)) && !allowed.includes(file))).toEqual([])
  })

  it('refuses what it must refuse', () => {
    const bad = [
      'server/dossiers/submitForm.ts',
      'server/dossiers/Submit.ts',
      'admin/dossiers/dossier-list.tsx',
      'schema/a_b.ts',
    ]
    expect(bad.filter(wellNamed)).toEqual([])
  })
})
