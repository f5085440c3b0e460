import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Manifest, Plugin } from 'vite'

/** What a page is made of, as the manifest names it: the entry, then each screen loaded when it is first visited. */
export const PAGES = {
  'sign-in, home': ['index.html'],
  caseload: ['index.html', 'dossiers/DossierList.tsx'],
  dossier: ['index.html', 'dossiers/DossierShow.tsx'],
  'dossier with its charts': ['index.html', 'dossiers/DossierShow.tsx', 'diagnostics/MarksChart.tsx'],
  'filling a form, interview': ['index.html', 'submissions/SubmissionPage.tsx'],
  'printed form': ['index.html', 'submissions/PrintPage.tsx'],
  prescriptions: ['index.html', 'prescriptions/PrescriptionShow.tsx'],
  'forms, versions': ['index.html', 'forms-catalogue/FormShow.tsx'],
  'builder, publication, health': ['index.html', 'forms-catalogue/FormEdit.tsx'],
  'builder, conditions open': [
    ...['index.html', 'forms-catalogue/FormEdit.tsx', 'forms/builder/logic/LogicView.tsx'],
    'forms/builder/conditions/ConditionWorkbench.tsx',
  ],
  members: ['index.html', 'accounts/members/MemberList.tsx'],
  'public prescription page': ['prescription.html'],
} as const

/** The scripts a browser loads for a page it opens first: those named, and what they import. */
export const scriptsOf = (manifest: Manifest, page: readonly string[]): ReadonlySet<string> => {
  const files = new Set<string>()
  const add = (key: string): void => {
    const chunk = manifest[key]
    if (chunk === undefined) throw new Error(`the manifest has no ${key}`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    for (const imported of chunk.imports ?? []) add(imported)
  }
  for (const key of page) add(key)
  return files
}

const compress = promisify(gzip)

/** Prints, after a build, the kB of scripts each page asks for, compressed as they travel. */
export const printFirstLoads = (): Plugin => ({
  name: 'jalon:first-loads',
  apply: 'build',
  async writeBundle({ dir = '' }) {
    const manifest: Manifest = JSON.parse(await readFile(join(dir, '.vite/manifest.json'), 'utf8'))
    const sizeOf = async (file: string): Promise<number> => (await compress(await readFile(join(dir, file)))).length
    const lines: string[] = []
    for (const [name, page] of Object.entries(PAGES)) {
      const files = await Promise.all([...scriptsOf(manifest, page)].map(sizeOf))
      const kB = files.reduce((sum, size) => sum + size, 0) / 1_000
      lines.push(`${kB.toFixed(0).padStart(6)} kB  ${name}`)
    }
    this.environment.logger.info(`scripts of a first visit, gzip\n${lines.join('\n')}`)
  },
})
