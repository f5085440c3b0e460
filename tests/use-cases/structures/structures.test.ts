import { describe, expect, it } from 'vitest'
import { readCaseloads, suggestReferents } from '../../../server/caseloads/index.ts'
import type { DossierFilter } from '../../../server/dossiers/dossier-filter.ts'
import { listDossiers } from '../../../server/dossiers/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { attachReferent, recordStructure, updateStructure } from '../../../server/structures/index.ts'
import { readStructures } from '../../../server/structures/read-structures.ts'
import { aDossier } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { column } = inspect(database)
const coordination = () => niort.as('coordination')

let names = 0
const input = (more: object = {}) => {
  names += 1
  return { name: `Association ${names}`, kind: 'association', communes: ['Niort', 'niort', 'Échiré'], ...more }
}
const aStructure = async (more: object = {}, ctx: RequestContext = coordination()): Promise<string> =>
  (await recordStructure(ctx, { input: input(more), idempotencyKey: newId() })).id
const versionOf = async (referentId: string): Promise<number> =>
  Number(
    (
      await column(
        `select version from membership where account_id = '${referentId}' and plie_id = '${niort.tenant.id}'`,
      )
    )[0],
  )
const attach = async (referentId: string, structureId: string | null, fromDay: string, ctx = coordination()) =>
  attachReferent(ctx, { referentId, structureId, fromDay, version: await versionOf(referentId) })
const spellsOf = (referentId: string) =>
  column(
    `select concat_ws(' ', s.name, x.from_day, x.until_day) from structure_spell x join structure s on s.id = x.structure_id
     where x.account_id = '${referentId}' order by x.from_day`,
  )
const listed = (ctx: RequestContext) => readStructures(ctx, { selection: {} })

describe('structures', () => {
  it('are recorded once, a commune once however it is written', async () => {
    const asked = { input: input({ name: 'Mission locale' }), idempotencyKey: newId() }

    const first = await recordStructure(coordination(), asked)

    expect(await recordStructure(coordination(), asked)).toEqual(first)
    expect(await column(`select array_to_string(communes, ',') from structure where id = '${first.id}'`)).toEqual([
      'Niort,Échiré',
    ])
    expect(await issuesOf(aStructure({ name: 'mission LOCALE' }))).toEqual(['input.taken at name'])
    await aStructure({ name: 'Mission locale' }, caen.as('coordination'))
  })

  it('say where they are wrong, and are the coordination’s and the administrators’', async () => {
    expect(await issuesOf(aStructure({ name: ' ' }))).toEqual(['input.required at name'])
    expect(await issuesOf(aStructure({ kind: 'club' }))).toHaveLength(1)
    expect(await issuesOf(aStructure({ communes: [''] }))).toEqual(['input.required at communes.0'])
    await aStructure({}, niort.as('plie-administrator'))
    for (const role of ['referent', 'auditor', 'prescriber'] as const)
      expect(await codeOf(aStructure({}, niort.as(role)))).toBe('FORBIDDEN')
    expect(await codeOf(listed(niort.as('prescriber')))).toBe('FORBIDDEN')
  })

  it('are changed by who saw the last version, and not closed while somebody works there', async () => {
    const id = await aStructure()
    const referent = await niort.referent('Employée')
    await attach(referent, id, '2026-02-02')
    const closed = input({ closedOn: '2026-11-01' })

    expect(await issuesOf(updateStructure(coordination(), { id, version: 1, input: closed }))).toEqual([
      'input.still-employs at closedOn',
    ])
    await attach(referent, null, '2026-11-01')
    await updateStructure(coordination(), { id, version: 1, input: closed })

    expect(await codeOf(updateStructure(coordination(), { id, version: 1, input: closed }))).toBe('VersionConflict')
    expect(await codeOf(updateStructure(caen.as('coordination'), { id, version: 2, input: closed }))).toBe('NOT_FOUND')
    expect(await issuesOf(attach(referent, id, '2026-11-10'))).toEqual(['input.unknown at structureId'])
  })
})

describe('who works where', () => {
  it('is kept with its days: the present one, and those before', async () => {
    const [first, second] = [await aStructure({ name: 'CCAS' }), await aStructure({ name: 'Escale' })]
    const referent = await niort.referent('Mobile')
    await attach(referent, first, '2026-01-05')
    await attach(referent, second, '2026-06-01')

    expect(await spellsOf(referent)).toEqual(['CCAS 2026-01-05 2026-05-31', 'Escale 2026-06-01'])
    expect(await issuesOf(attach(referent, second, '2026-07-01'))).toEqual(['input.taken at structureId'])
    expect(await issuesOf(attach(referent, first, '2026-05-01'))).toEqual(['input.bad-order at fromDay'])
    expect(await issuesOf(attach(referent, first, '2026-12-01'))).toEqual(['input.in-the-future at fromDay'])
    await attach(referent, null, '2026-09-01')
    expect(await issuesOf(attach(referent, first, '2026-08-31'))).toEqual(['input.bad-order at fromDay'])
    await attach(referent, first, '2026-09-01')
    expect(await spellsOf(referent)).toEqual([
      'CCAS 2026-01-05 2026-05-31',
      'Escale 2026-06-01 2026-08-31',
      'CCAS 2026-09-01',
    ])
  })

  it('is told to somebody who looked before a colleague changed it', async () => {
    const [first, second] = [await aStructure(), await aStructure()]
    const referentId = await niort.referent('Disputée')
    const version = await versionOf(referentId)
    await attachReferent(coordination(), { referentId, structureId: first, fromDay: '2026-03-02', version })

    const late = { referentId, structureId: second, fromDay: '2026-03-02', version }
    expect(await codeOf(attachReferent(coordination(), late))).toBe('VersionConflict')
    expect(await codeOf(attach(niort.accounts.auditor, first, '2026-03-02'))).toBe('NOT_FOUND')
    expect(await codeOf(attach(referentId, first, '2026-03-03', caen.as('coordination')))).toBe('NOT_FOUND')
  })
})

describe('a structure', () => {
  it('brings its référents nearer to the communes it serves, with the reason', async () => {
    const referent = await niort.referent('Proche')
    await attach(referent, await aStructure({ name: 'Relais du Marais', communes: ['Coulon'] }), '2026-01-05')

    const [best] = await suggestReferents(coordination(), { commune: 'COULON' })

    expect(best?.referentId).toBe(referent)
    expect(best?.reasons).toContain('Sa structure, Relais du Marais, intervient à COULON.')
  })

  it('stands with the caseload, and its dossiers are those of who works there now', async () => {
    const id = await aStructure({ name: 'Filtrée' })
    const referent = await niort.referent('Filtrée')
    const dossier = await aDossier(niort.as('referent', referent))
    await aDossier(niort.as('referent'))
    await attach(referent, id, '2026-01-05')
    const found = async (filter: DossierFilter, ctx = coordination()) =>
      (await listDossiers(ctx, { first: 50, filter, selection: {}, counts: true })).rows.map((row) => row['id'])

    const caseload = (await readCaseloads(coordination(), null)).find((one) => one.id === referent)
    expect(caseload?.structure).toEqual({ id, name: 'Filtrée', communes: ['Niort', 'Échiré'], since: '2026-01-05' })
    expect(await found({ structureId: id })).toEqual([dossier])
    expect(await found({ structureId: id }, niort.as('prescriber'))).toEqual([])
    expect(await found({ structureId: id }, caen.as('coordination'))).toEqual([])
    expect(await found({ structureId: 'x' })).toEqual([])
    await attach(referent, null, '2026-11-01')
    expect(await found({ structureId: id })).toEqual([])
  })
})
