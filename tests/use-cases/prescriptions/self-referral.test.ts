import { describe, expect, it } from 'vitest'
import { type FormDefinition, fieldsOf } from '../../../schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { acceptPrescription } from '../../../server/prescriptions/accept-prescription.ts'
import { issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, NIORT_SHEET } from '../../support/prescriptions.ts'
import { publicDoor } from '../../support/public-door.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const door = await publicDoor(world)
const { column } = inspect(database)

const { f_prescriber_body: _b, f_prescriber_name: _n, f_prescriber_contact: _c, f_agrees: _a, ...SELF } = NIORT_SHEET
const AGREED = { ...SELF, sheet_consent: { value: true } }
const modes = (value: unknown) =>
  execute(database.ownerUrl, [
    `update plie set settings = jsonb_set(settings, '{entryModes}', '${JSON.stringify(value)}') where id = '${niort.tenant.id}'`,
  ])

describe('a candidature spontanée', () => {
  it('has a link only where the ways in of the PLIE name it, or are not written', async () => {
    expect(await issuesOf(aLink(niort, { audience: 'PERSON' }))).toEqual(['input.not-an-entry-mode at audience'])
    await modes(null)
    await aLink(niort, { audience: 'PERSON' })
    await modes({ value: ['prescription', 'self-referral'], source: 'essai' })
    expect(await issuesOf(aLink(niort, { audience: 'AUTRE' }))).toEqual(['input.unknown at audience'])
  })

  it('asks nothing of a prescriber, and the agreement of whoever applies', async () => {
    const link = await aLink(niort, { audience: 'PERSON', label: 'Accueil' })
    const { body } = await door.open(link)
    const sheet: FormDefinition = body.sheet
    const asked = fieldsOf(sheet).filter(({ archived }) => !archived)

    expect(body.audience).toBe('PERSON')
    expect(asked.flatMap(({ concept = [] }) => concept).filter((one) => one.startsWith('core:prescriber'))).toEqual([])
    expect(sheet.items[0]?.label.fr).toBe('Vous')
    expect((await door.send(link, SELF)).body.issues.map(({ path }: { path: string[] }) => path.join('/'))).toEqual([
      'sheet_consent',
    ])
    const refused = await door.send(link, { ...SELF, sheet_consent: { value: false } })
    expect([refused.status, refused.body.issues.length]).toEqual([422, 1])
  })

  it('is received, judged, accepted and followed as the others are', async () => {
    const link = await aLink(niort, { audience: 'PERSON', label: 'Accueil' })

    const { status, body } = await door.send(link, AGREED)

    expect(status).toBe(201)
    expect(await column(`select channel || ' ' || eligibility from prescription where id = '${body.id}'`)).toEqual([
      'SELF ELIGIBLE',
    ])
    const person = { firstName: 'Olive', lastName: 'Églantier' }
    await acceptPrescription(niort.as('coordination'), { id: body.id, version: 1, person, idempotencyKey: newId() })
    expect((await door.status(link, body.receipt)).body).toMatchObject({ state: 'ACCEPTED', audience: 'PERSON' })
  })
})
