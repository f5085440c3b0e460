import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Manifest } from 'vite'
import { describe, expect, it } from 'vitest'
import { PAGES, scriptsOf } from '../../admin/first-load.ts'

const BUILT = fileURLToPath(new URL('../../dist/admin/', import.meta.url))
const manifest: Manifest = JSON.parse(await readFile(`${BUILT}.vite/manifest.json`, 'utf8'))

/** What only some screens need, by words of theirs that no minifier takes away. */
const HEAVY = {
  'dnd-kit': /DndDescribedBy/,
  'react-querybuilder': /queryBuilder-dragHandle/,
  charts: /MuiChartsSurface/,
}
type Heavy = keyof typeof HEAVY
type PageName = keyof typeof PAGES

const heavyOn = async (page: PageName): Promise<string[]> => {
  const scripts = await Promise.all(
    [...scriptsOf(manifest, PAGES[page])].map((file) => readFile(`${BUILT}${file}`, 'utf8')),
  )
  return Object.entries(HEAVY).flatMap(([name, word]) => (scripts.some((one) => word.test(one)) ? [name] : []))
}

describe('the first page somebody opens', () => {
  it.each<[PageName, readonly Heavy[]]>([
    ['dossier with its charts', ['charts']],
    ['builder, publication, health', ['dnd-kit']],
    ['builder, conditions open', ['dnd-kit', 'react-querybuilder']],
  ])('brings on « %s » what it draws with: %s', async (page, heavy) => {
    expect(await heavyOn(page)).toEqual(heavy)
  })

  it.each<PageName>([
    'sign-in, home',
    'caseload',
    'dossier',
    'filling a form, interview',
    'printed form',
    'prescriptions',
    'public prescription page',
  ])('brings nothing of the builder nor of the charts on « %s »', async (page) => {
    expect(await heavyOn(page)).toEqual([])
    const builder = scriptsOf(manifest, PAGES['builder, publication, health'])
    const [own] = [...builder].filter((file) => file.includes('FormEdit'))
    expect(own).toBeDefined()
    expect(scriptsOf(manifest, PAGES[page])).not.toContain(own)
  })
})
