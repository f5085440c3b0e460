import { describe, expect, it } from 'vitest'
import { possibleDuplicates } from '../../../server/people/index.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { aDossier } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column, count } = inspect(database)
const coordination = () => niort.as('coordination')

const zoe = { lastName: 'Lefèvre-Ødegård', firstName: 'Zoé', birthDate: '1985-12-03', phone: '05 49 00 00 01' }
const known = await aDossier(niort.as('referent'), { ...zoe, commune: 'Niort' })
await aDossier(caen.as('referent'), zoe)
await aDossier(coordination(), { lastName: 'Ba', firstName: 'Awa', birthDate: '1985-12-03' })
const [number] = await column(`select number from dossier where id = '${known}'`)

const find = (ctx: RequestContext, person: object) => possibleDuplicates(ctx, person)
const scores = async (person: object) => (await find(coordination(), person)).map(({ score }) => score)

describe('people the PLIE may know already', () => {
  it.each<[string, object]>([
    ['without accents or hyphens', { lastName: 'LEFEVRE ØDEGARD', firstName: 'zoe' }],
    ['a letter missing', { lastName: 'Lefevr Ødegard', firstName: 'Zoé', birthDate: '1985-12-03' }],
    ['two letters swapped', { lastName: 'Lefèvre-Ødegrad', firstName: 'Zoé', birthDate: '1985-12-30' }],
    ['first and family names swapped', { lastName: 'Zoé', firstName: 'Lefèvre Ødegård' }],
    ['half a double name', { lastName: 'Lefèvre', firstName: 'Zoe', birthDate: '1985-12-03' }],
    ['another family name, the same day', { lastName: 'Moreau', firstName: 'Zoé', birthDate: '1985-12-03' }],
    [
      'a slip in the day, the phone otherwise written',
      { lastName: 'M', firstName: 'Zoé', birthDate: '1985-12-30', phone: '+33549000001' },
    ],
  ])('%s', async (_, person) => {
    const found = await find(coordination(), person)

    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ firstName: 'Zoé', openNumber: number, mayReturn: false, commune: 'Niort' })
    expect(found[0]?.reasons.length).toBeGreaterThan(0)
  })

  it('are nobody where only a day or a first name is shared', async () => {
    expect(await scores({ lastName: 'Moreau', firstName: 'Luc', birthDate: '1985-12-03' })).toEqual([])
    expect(await scores({ lastName: 'Moreau', firstName: 'Zoé' })).toEqual([])
  })

  it('the likeliest first, five at most', async () => {
    for (let n = 0; n < 7; n += 1) await aDossier(coordination(), { lastName: 'Foule', firstName: 'Ada' })
    await aDossier(coordination(), { lastName: 'Foule', firstName: 'Ada', birthDate: '1970-01-01' })

    expect(await scores({ lastName: 'Foule', firstName: 'Ada', birthDate: '1970-01-01' })).toEqual([90, 50, 50, 50, 50])
  })

  it('are told to a colleague without saying who they are: whom to ask, and why', async () => {
    const colleague = await niort.referent('Collègue')

    const [found] = await find(niort.as('referent', colleague), zoe)

    expect(found).toMatchObject({ firstName: null, lastName: null, birthDate: null, commune: null, mayReturn: false })
    expect(found?.journeys).toEqual([
      expect.objectContaining({ number, dossierId: null, referentName: 'referent niort' }),
    ])
    const [own] = await find(niort.as('referent'), zoe)
    expect(own?.journeys).toEqual([expect.objectContaining({ dossierId: known })])
  })

  it('may come back once their journey is over', async () => {
    const id = await aDossier(niort.as('referent'), { lastName: 'Retour', firstName: 'Ada' })
    await execute(database.ownerUrl, [
      `update dossier set status = 'exited', closed_at = '2026-11-01' where id = '${id}'`,
    ])

    expect(await find(niort.as('referent'), { lastName: 'Retour', firstName: 'Ada' })).toEqual([
      expect.objectContaining({ mayReturn: true, openNumber: null }),
    ])
  })

  it('are not told to a prescriber, a controller, an administrator or a token', async () => {
    for (const role of ['prescriber', 'auditor', 'plie-administrator'] as const)
      expect(await codeOf(find(niort.as(role), zoe))).toBe('FORBIDDEN')
    expect(await codeOf(find(niort.token('DOSSIERS_READ', 'IDENTITY_READ'), zoe))).toBe('FORBIDDEN')
  })

  it('asked with what nobody is called are told at its place', async () => {
    expect(await issuesOf(find(coordination(), { lastName: ' ', firstName: 'A', birthDate: '1985-02-30' }))).toEqual([
      'input.required at lastName',
      'input.bad-date at birthDate',
    ])
  })

  it('leave a line in the audit trail, and change nothing', async () => {
    const before = await count('participant')
    const ctx = coordination()

    await find(ctx, zoe)

    expect(
      await column(`select action || ' ' || result from audit_entry where request_id = '${ctx.requestId}'`),
    ).toEqual(['participant.compare ok'])
    expect(await count('participant')).toBe(before)
  })
})
