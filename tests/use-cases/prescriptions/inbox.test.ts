import { describe, expect, it } from 'vitest'
import { execute } from '../../../server/platform/postgres/index.ts'
import { markPrescriptionPiece } from '../../../server/prescriptions/mark-prescription-piece.ts'
import { type ListPrescriptions, listPrescriptions } from '../../../server/prescriptions/read-prescriptions.ts'
import { aDossier } from '../../support/builders.ts'
import { inspect } from '../../support/inspect.ts'
import { aHandedIn, aLink, NIORT_SHEET } from '../../support/prescriptions.ts'
import { publicDoor } from '../../support/public-door.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const door = await publicDoor(world)
const { column } = inspect(database)
const link = await aLink(niort, { label: 'Mission locale' })
const other = await aLink(niort, { label: 'Régie de quartier' })
const coordination = () => niort.as('coordination')
let phones = 0
const sent = async (name: string, more: object = {}, through = link) => {
  phones += 1
  const born = `19${60 + name.length}-03-0${name.length}`
  const own = {
    sheet_lastName: { value: name },
    sheet_birthDate: { value: born },
    sheet_phone: { value: `+3363998${1000 + phones}` },
    f_sheet_date: { value: '2026-10-01' },
  }
  const { body } = await door.send(through, { ...NIORT_SHEET, ...own, ...more })
  return String(body.id)
}
const listed = async (filter: Partial<ListPrescriptions>) => {
  const asked = { first: 50, oldestFirst: true, selection: {}, counts: true, ...filter }
  const { rows, totalCount } = await listPrescriptions(coordination(), asked)
  expect(totalCount).toBe(rows.length)
  return rows.map(({ id }) => String(id))
}

world.setNow('2026-11-01T09:00:00Z')
const old = await sent('Abricot')
world.setNow('2026-11-20T09:00:00Z')
const elsewhere = await sent('Bourrache', {
  sheet_commune: { value: { code: '79049', name: 'Bressuire', postcode: '79300' } },
})
const notEligible = await sent('Capucine', { f_statuses: { value: ['status-QPV'] } }, other)
const typed = await aHandedIn(niort, link, 'Dahlia')
world.setNow('2026-11-22T12:00:00Z')

describe('the inbox of the coordination', () => {
  it('is narrowed by the server: state, commune, prescriber, waiting, eligibility, way in', async () => {
    expect(await listed({})).toEqual([old, elsewhere, notEligible, typed])
    expect(await listed({ commune: 'bress' })).toEqual([elsewhere])
    expect(await listed({ prescriber: 'regie' })).toEqual([notEligible])
    expect(await listed({ prescriber: 'SUREAU' })).toEqual([old, elsewhere, notEligible])
    expect(await listed({ waitingDays: 10 })).toEqual([old])
    expect(await listed({ eligibility: ['NOT_ELIGIBLE'], channel: ['LINK'] })).toEqual([notEligible])
    expect(await listed({ channel: ['OFFICE'] })).toEqual([typed])
    expect(await listed({ status: ['REJECTED'] })).toEqual([])
    expect(await listed({ commune: '%' })).toEqual([])
  })

  it('shows who may be known already: in the PLIE, or waiting twice; another name or another day is nobody', async () => {
    await aDossier(coordination(), { firstName: 'Olive', lastName: 'Abricot', birthDate: '1967-03-07' })
    await aDossier(coordination(), { firstName: 'Olive', lastName: 'Bourrache', birthDate: '2000-01-01' })
    expect(await listed({ possibleDuplicate: true })).toEqual([old])

    const twin = await sent('Capuccine', { sheet_birthDate: { value: '1968-03-08' } })

    expect((await listed({ possibleDuplicate: true })).sort()).toEqual([old, notEligible, twin].sort())
    expect(await listed({ possibleDuplicate: false })).toEqual([elsewhere, typed])
  })

  it('shows what still misses a paper of the entry', async () => {
    expect(await listed({ missingPiece: true })).toEqual([])
    await execute(database.ownerUrl, [
      `update plie set settings = jsonb_set(settings, '{entryEvidence}', '{"value": [{"fr": "Pièce d’identité"}], "source": "essai"}') where id = '${niort.tenant.id}'`,
    ])
    const [lock] = await column(`select lock from prescription where id = '${old}'`)
    await markPrescriptionPiece(coordination(), {
      ...{ id: old, document: 'Pièce d’identité', seen: true, version: Number(lock) },
    })

    expect(await listed({ missingPiece: false })).toEqual([old])
    expect(await listed({ missingPiece: true })).not.toContain(old)
  })
})
