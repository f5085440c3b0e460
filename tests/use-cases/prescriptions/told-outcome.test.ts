import { describe, expect, it } from 'vitest'
import { recordContact } from '../../../server/contacts/index.ts'
import { proposeExit } from '../../../server/exits/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { acceptPrescription } from '../../../server/prescriptions/accept-prescription.ts'
import { goOn } from '../../support/builders.ts'
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
const link = await aLink(niort)
const coordination = () => niort.as('coordination')
const SECRET = 'hospitalisée'
const accepted = async (referentId: string | null = niort.accounts.referent) => {
  const { body } = await door.send(link, NIORT_SHEET)
  const person = { firstName: 'Olive', lastName: `Églantier ${newId()}`, referentId }
  const asked = { id: String(body.id), version: 1, person, idempotencyKey: newId() }
  const { dossierId } = await acceptPrescription(coordination(), asked)
  return { dossierId, told: async () => (await door.status(link, String(body.receipt))).body }
}

describe('R42 · what a receipt tells of a prescription turned into a dossier', () => {
  it('follows the journey: accepted, entered, and how it ended; never a pause or a note', async () => {
    const { dossierId, told } = await accepted()
    const noted = {
      on: '2026-11-20',
      channel: 'in_person',
      presence: 'seen',
      reason: 'follow_up',
      minutes: 30,
      note: SECRET,
    }
    await recordContact(niort.as('referent'), { dossierId, input: noted, idempotencyKey: newId() })
    expect((await told()).state).toBe('ACCEPTED')

    await goOn(niort, dossierId, 'propose_entry', ['admit', { on: '2026-11-22' }])
    expect(await told()).toMatchObject({ state: 'ENTERED', enteredOn: '2026-11-22', endedOn: null, outcome: null })
    await goOn(niort, dossierId, ['open_standby', { standbyReason: await standbyReason(), from: '2026-11-22' }])
    const paused = await told()
    expect(paused.state).toBe('ENTERED')
    await goOn(niort, dossierId, 'close_standby')
    const [version] = await column(`select version from dossier where id = '${dossierId}'`)
    await proposeExit(niort.as('referent'), {
      ...{ dossierId, outcome: 'other', comment: SECRET, version: Number(version), idempotencyKey: newId() },
    })
    expect((await told()).outcome).toBeNull()
    await goOn(niort, dossierId, 'accept_exit')

    const ended = await told()
    expect(ended).toMatchObject({ state: 'EXITED', endedOn: '2026-11-22', outcome: expect.stringContaining('utre') })
    expect(JSON.stringify([paused, ended])).not.toContain(SECRET)
    expect(JSON.stringify(ended)).not.toContain('Églantier')
  })

  it('tells why the person does not enter, or not yet, in the words written with the decision', async () => {
    const refused = await accepted()
    await goOn(niort, refused.dossierId, 'propose_entry', ['postpone', { reason: 'Dossier à compléter.' }])
    expect(await refused.told()).toMatchObject({ state: 'POSTPONED', feedback: 'Dossier à compléter.' })
    await goOn(niort, refused.dossierId, 'propose_entry', ['refuse', { reason: 'Suivie ailleurs.' }])
    expect(await refused.told()).toMatchObject({ state: 'REFUSED', feedback: 'Suivie ailleurs.' })

    const rejected = await accepted(null)
    await goOn(niort, rejected.dossierId, ['reject', { reason: 'Hors du territoire.' }])
    expect(await rejected.told()).toMatchObject({ state: 'REJECTED', feedback: 'Hors du territoire.' })

    const dropped = await accepted()
    await goOn(niort, dropped.dossierId, ['drop', { reason: SECRET }])
    expect(await dropped.told()).toMatchObject({ state: 'DROPPED', feedback: null })
  })

  it('tells who follows the person and when they meet where the PLIE says so', async () => {
    const { dossierId, told } = await accepted()
    const planned = { on: '2026-12-01', channel: 'in_person', presence: 'planned', reason: 'follow_up' }
    await execute(database.ownerUrl, [
      `insert into contact (plie_id, id, dossier_id, on_day, channel, presence, reason, recorded_at, version, created_at, updated_at)
       values ('${niort.tenant.id}', gen_random_uuid(), '${dossierId}', '${planned.on}', '${planned.channel}', '${planned.presence}', '${planned.reason}', now(), 1, now(), now())`,
    ])
    expect(await told()).toMatchObject({ referent: null, firstAppointmentOn: null })

    await execute(database.ownerUrl, [
      `update plie set settings = jsonb_set(settings, '{publicPage}', '{"tellsReferent": true}') where id = '${niort.tenant.id}'`,
    ])

    expect(await told()).toMatchObject({ referent: 'referent niort', firstAppointmentOn: '2026-12-01' })
  })
})

const standbyReason = async (): Promise<string> =>
  (
    await column(
      `select settings -> 'standby' -> 'value' -> 'reasons' -> 0 ->> 'id' from plie where id = '${niort.tenant.id}'`,
    )
  )[0] ?? ''
