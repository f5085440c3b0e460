import { describe, expect, it } from 'vitest'
import {
  exportDossiers,
  forgetDossierView,
  keepDossierView,
  readDossierViews,
} from '../../../server/caseloads/index.ts'
import type { DossierFilter } from '../../../server/dossiers/dossier-filter.ts'
import { listDossiers } from '../../../server/dossiers/read-dossiers.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { aDossier } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column } = inspect(database)
const coordination = () => niort.as('coordination')

const zoe = await aDossier(niort.as('referent'), { lastName: 'Lefèvre-Œuvrard', firstName: 'Zoé', commune: 'Échiré' })
const karim = await aDossier(coordination(), { lastName: 'Haddad', firstName: 'Karim', commune: 'Niort' })
await aDossier(caen.as('referent'), { lastName: 'Haddad', firstName: 'Karim' })
await execute(database.ownerUrl, [`update dossier set admitted_on = '2026-03-05' where id = '${zoe}'`])

const found = async (filter: DossierFilter, ctx: RequestContext = coordination()) =>
  (await listDossiers(ctx, { first: 50, filter, selection: {}, counts: false })).rows.map((row) => row['id'])

describe('looking for a person', () => {
  it.each([
    'lefevre',
    'LEFÈVRE ŒUVRARD',
    'zoe lefevre',
    'oeuv',
    'lefvre',
    'lefevrre',
    'lefevre-oeuvrrad',
    'lefevreoeuvrard',
    'zo',
  ])('« %s » finds Zoé Lefèvre-Œuvrard', async (search) => {
    expect(await found({ search })).toEqual([zoe])
  })

  it.each(['lefort', 'zoe haddad', 'evre', 'xx'])('« %s » finds nobody', async (search) => {
    expect(await found({ search })).toEqual([])
  })

  it('finds a name whatever signs and letters it holds', async () => {
    const names = ['<img src=x onerror=alert(1)>', 'Sørensen', 'Weiß', 'O’Connor (née Łukasz)']
    for (const lastName of names) {
      const odd = await aDossier(niort.as('referent'), { lastName, firstName: 'Ada' })
      expect(await found({ search: lastName })).toEqual([odd])
    }
    expect(await found({ search: 'sorensen' })).toHaveLength(1)
    expect(await found({ search: 'lukasz' })).toHaveLength(1)
  })

  it('a number still finds its dossier, and a wildcard is a letter', async () => {
    const [number] = await column(`select number from dossier where id = '${karim}'`)

    expect(await found({ search: number ?? '' })).toEqual([karim])
    for (const search of ['%', '_', '2026%1']) expect(await found({ search })).toEqual([])
  })

  it('finds nobody by name for whoever may not know names', async () => {
    expect(await found({ search: 'haddad' }, niort.token('DOSSIERS_READ'))).toEqual([])
  })
})

describe('filters', () => {
  it.each<[string, DossierFilter, string[]]>([
    ['without a référent', { withoutReferent: true }, [karim]],
    ['a commune, however it is written', { commune: 'echire' }, [zoe]],
    ['entered between', { enteredFrom: '2026-03-01', enteredTo: '2026-03-31' }, [zoe]],
    ['entered after', { enteredFrom: '2026-12-01' }, []],
  ])('%s', async (_, filter, ids) => {
    expect(await found(filter)).toEqual(ids)
  })
})

describe('views kept under a name', () => {
  it('are one’s own: kept, kept again under the same name, forgotten', async () => {
    await keepDossierView(coordination(), { name: ' Sans référent ', query: 'filter=a' })
    const { id } = await keepDossierView(coordination(), { name: 'Sans référent', query: 'filter=b' })

    expect(await readDossierViews(coordination(), null)).toEqual([{ id, name: 'Sans référent', query: 'filter=b' }])
    expect(await readDossierViews(niort.as('referent'), null)).toEqual([])
    expect(await codeOf(forgetDossierView(niort.as('referent'), { id }))).toBe('NOT_FOUND')
    expect(await codeOf(forgetDossierView(caen.as('coordination'), { id }))).toBe('NOT_FOUND')
    await forgetDossierView(coordination(), { id })
    expect(await readDossierViews(coordination(), null)).toEqual([])
  })

  it('have a name, not too long, and are twenty at most', async () => {
    const keep = (name: string) => keepDossierView(niort.as('auditor'), { name, query: '' })

    expect(await issuesOf(keep(' '))).toEqual(['input.required at name'])
    for (let n = 0; n < 20; n += 1) await keep(`Vue ${n}`)
    expect(await issuesOf(keep('Une de trop'))).toEqual(['input.too-long at name'])
    await keep('Vue 3')
  })
})

describe('a file of dossiers', () => {
  const columns = ['number', 'last_name', 'status', 'commune'] as const

  it('has the columns asked for, and nothing a spreadsheet would run', async () => {
    const id = await aDossier(coordination(), { lastName: '=1+1', firstName: 'A', commune: 'Say "oui"; non' })

    const [heading, line] = (await exportDossiers(coordination(), { ids: [id], columns }))
      .replace('\ufeff', '')
      .split('\r\n')

    expect(heading).toBe('"Numéro";"Nom de famille";"Commune";"Étape"')
    expect(line).toMatch(/^"2026-\d{4}";"'=1\+1";"Say ""oui""; non";"[^"]+"$/)
  })

  it('holds what the caller may read, and the trail keeps who asked', async () => {
    const ctx = niort.as('referent')
    const lines = (await exportDossiers(ctx, { ids: [zoe, karim, newId(), 'rien'], columns })).trim().split('\r\n')

    expect(lines).toHaveLength(2)
    expect(
      await column(`select action || ' ' || result from audit_entry where request_id = '${ctx.requestId}'`),
    ).toEqual(['dossier.export ok'])
    const unnamed = await exportDossiers(niort.token('DOSSIERS_READ'), { ids: [zoe], columns })
    expect(unnamed).not.toContain('Lefèvre')
    expect(await codeOf(exportDossiers(niort.as('plie-administrator'), { ids: [zoe], columns }))).toBe('FORBIDDEN')
  })
})
