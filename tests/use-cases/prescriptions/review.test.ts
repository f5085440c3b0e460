import { describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { acceptPrescription } from '../../../server/prescriptions/accept-prescription.ts'
import { rejectPrescription, takePrescription } from '../../../server/prescriptions/index.ts'
import { listPrescriptions, readPrescription } from '../../../server/prescriptions/read-prescriptions.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, aPrescription, NIORT_SHEET } from '../../support/prescriptions.ts'
import { publicDoor } from '../../support/public-door.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const door = await publicDoor(world)
const { count, column } = inspect(database)
const link = await aLink(niort)
const coordination = () => niort.as('coordination')
const person = { firstName: 'Olive', lastName: 'Églantier', birthDate: '1988-07-14', statuses: ['deld'] }
let from = 0
const sent = async () => {
  from += 1
  const { body } = await door.send(link, NIORT_SHEET, { from: `198.51.100.${from}` })
  return { id: String(body.id), receipt: String(body.receipt), follow: () => door.status(link, body.receipt) }
}
const accept = (id: string, more: Partial<Parameters<typeof acceptPrescription>[1]> = {}) => ({
  id,
  version: 1,
  person,
  idempotencyKey: newId(),
  ...more,
})

describe('a prescription taken up', () => {
  it('is under review for its prescriber', async () => {
    const one = await sent()

    await takePrescription(coordination(), { id: one.id, version: 1 })

    expect((await one.follow()).body).toMatchObject({ state: 'IN_REVIEW', decidedAt: null })
  })
})

describe('a prescription refused', () => {
  it('tells its prescriber why, and is announced', async () => {
    const one = await sent()

    await rejectPrescription(coordination(), { id: one.id, version: 1, feedback: 'Déjà suivie ailleurs.' })

    expect((await one.follow()).body).toMatchObject({ state: 'REJECTED', feedback: 'Déjà suivie ailleurs.' })
    expect(
      await count(`outbox where topic = 'prescription-rejected' and payload ->> 'prescriptionId' = '${one.id}'`),
    ).toBe(1)
    expect(
      await column(
        `select concat_ws(' ', action, result) from audit_entry where object_id = '${one.id}' and actor_kind = 'account'`,
      ),
    ).toEqual(['prescription.reject ok'])
  })

  it('always has a reason', async () => {
    const { id } = await sent()

    expect(await issuesOf(rejectPrescription(coordination(), { id, version: 1, feedback: ' \n ' }))).toEqual([
      'input.required at feedback',
    ])
    expect(await issuesOf(rejectPrescription(coordination(), { id, version: 1, feedback: 'x'.repeat(2_001) }))).toEqual(
      ['input.too-long at feedback'],
    )
    expect(await column(`select status from prescription where id = '${id}'`)).toEqual(['RECEIVED'])
  })
})

describe('a prescription accepted', () => {
  it('opens a dossier that waits for its référent, with the sheet submitted in it as the prescriber’s', async () => {
    const one = await sent()

    const { dossierId } = await acceptPrescription(coordination(), accept(one.id))

    expect(await column(`select status from dossier where id = '${dossierId}'`)).toEqual(['prescribed'])
    const [row] = await column(
      `select jsonb_build_array(s.status, s.author_kind, s.author_id, s.answers ? 'f_reason', s.answers ? 'sheet_lastName',
         (select count(*) from answer_index i where i.submission_id = s.id) > 0)::text
       from submission s where s.dossier_id = '${dossierId}'`,
    )
    expect(JSON.parse(row ?? '')).toEqual(['SUBMITTED', 'prescriber', null, true, false, true])
    expect(await column(`select kind from dossier_event where dossier_id = '${dossierId}' order by kind`)).toEqual([
      'answers-submitted',
      'dossier-opened',
      'prescription-accepted',
    ])
    expect((await one.follow()).body).toMatchObject({ state: 'ACCEPTED', referent: null, feedback: null })
  })

  it('names its référent at once when one is chosen, and tells the prescriber only where the PLIE says so', async () => {
    const one = await sent()
    const named = { ...person, referentId: niort.accounts.referent }

    const { dossierId } = await acceptPrescription(coordination(), accept(one.id, { person: named }))

    expect(await column(`select status from dossier where id = '${dossierId}'`)).toEqual(['welcome'])
    expect((await one.follow()).body.referent).toBeNull()
    await execute(database.ownerUrl, [
      `update plie set settings = jsonb_set(settings, '{publicPage}', '{"tellsReferent": true}') where id = '${niort.tenant.id}'`,
    ])
    expect((await one.follow()).body.referent).toBe('referent niort')
  })

  it('is accepted once, whatever is repeated', async () => {
    const { id } = await sent()
    const asked = accept(id)

    const first = await acceptPrescription(coordination(), asked)
    const again = await acceptPrescription(coordination(), asked)

    expect(again).toEqual(first)
    expect(
      await count(`dossier_event where kind = 'prescription-accepted' and data ->> 'prescriptionId' = '${id}'`),
    ).toBe(1)
    expect(await codeOf(acceptPrescription(coordination(), accept(id, { version: 2 })))).toBe('PrescriptionSettled')
    expect(await codeOf(rejectPrescription(coordination(), { id, version: 2, feedback: 'Trop tard' }))).toBe(
      'PrescriptionSettled',
    )
    expect(await codeOf(takePrescription(coordination(), { id, version: 2 }))).toBe('PrescriptionSettled')
  })

  it('by two people at once is accepted by one', async () => {
    const { id } = await sent()
    const both = [accept(id), accept(id)].map((asked) => acceptPrescription(coordination(), asked))

    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status).sort()

    expect(outcomes).toEqual(['fulfilled', 'rejected'])
    expect(
      await count(`dossier_event where kind = 'prescription-accepted' and data ->> 'prescriptionId' = '${id}'`),
    ).toBe(1)
  })

  it('refuses a person without a name, a stranger as référent, and a page that is not up to date', async () => {
    const { id } = await sent()

    expect(
      await issuesOf(acceptPrescription(coordination(), accept(id, { person: { ...person, lastName: ' ' } }))),
    ).toEqual(['input.required at lastName'])
    const stranger = { ...person, referentId: caen.accounts.referent }
    expect(await issuesOf(acceptPrescription(coordination(), accept(id, { person: stranger })))).toEqual([
      'input.not-a-referent at referentId',
    ])
    await takePrescription(coordination(), { id, version: 1 })
    expect(await codeOf(acceptPrescription(coordination(), accept(id)))).toBe('VersionConflict')
    expect(await count(`prescription where id = '${id}' and dossier_id is not null`)).toBe(0)
  })
})

describe('who reads and who decides', () => {
  it('the coordination only decides; another PLIE finds nothing', async () => {
    const { id } = await sent()

    for (const role of ['plie-administrator', 'referent', 'prescriber', 'auditor'] as const) {
      expect([role, await codeOf(acceptPrescription(niort.as(role), accept(id)))]).toEqual([role, 'NOT_FOUND'])
      expect([role, await codeOf(rejectPrescription(niort.as(role), { id, version: 1, feedback: 'Non' }))]).toEqual([
        role,
        'NOT_FOUND',
      ])
    }
    expect(await codeOf(takePrescription(caen.as('coordination'), { id, version: 1 }))).toBe('NOT_FOUND')
    expect(await codeOf(takePrescription(coordination(), { id: 'x', version: 1 }))).toBe('NOT_FOUND')
  })

  it('a référent reads what came before the dossiers they follow, and nothing else', async () => {
    const waiting = await sent()
    const theirs = await sent()
    const others = await sent()
    const other = await niort.referent('autre')
    for (const [one, referentId] of [
      [theirs, niort.accounts.referent],
      [others, other],
    ] as const)
      await acceptPrescription(coordination(), accept(one.id, { person: { ...person, referentId } }))
    const listed = async (ctx: ReturnType<typeof coordination>) =>
      (await listPrescriptions(ctx, { first: 100, oldestFirst: false, selection: {}, counts: false })).rows.map(
        ({ id }) => id,
      )

    const seen = await listed(niort.as('referent'))
    expect(seen).toContain(theirs.id)
    expect(seen).not.toContain(waiting.id)
    expect(seen).not.toContain(others.id)
    expect(await listed(niort.as('referent', other))).toEqual([others.id])
    expect(await listed(caen.as('coordination'))).toEqual([])
    expect(await readPrescription(niort.as('referent'), { id: others.id, selection: {} })).toBeNull()
    expect(await readPrescription(niort.as('referent'), { id: theirs.id, selection: {} })).toMatchObject({
      id: theirs.id,
    })
  })

  it('pages in the order of arrival, filtered by state and by name', async () => {
    const own = await aLink(caen)
    const ids: string[] = []
    for (let n = 0; n < 5; n += 1) {
      world.setNow(`2026-11-22T11:0${n}:00Z`)
      ids.push(await aPrescription(caen, own, `Personne${n}`))
    }
    world.setNow('2026-11-22T12:00:00Z')
    const [refused = ''] = ids
    await rejectPrescription(caen.as('coordination'), { id: refused, version: 1, feedback: 'Non' })
    const page = (more: object) =>
      listPrescriptions(caen.as('coordination'), {
        ...{ first: 2, oldestFirst: true, selection: {}, counts: true },
        ...more,
      })
    const idsOf = async (more: object) => (await page(more)).rows.map(({ id }) => id)

    const first = await page({ status: ['RECEIVED'] })
    expect([first.totalCount, first.hasNextPage]).toEqual([4, true])
    expect(await idsOf({ status: ['RECEIVED'], after: first.cursors.at(-1) })).toEqual([ids[3], ids[4]])
    expect(await idsOf({ oldestFirst: false })).toEqual([ids[4], ids[3]])
    expect(await idsOf({ search: 'personne2' })).toEqual([ids[2]])
    expect(await idsOf({ search: '%' })).toEqual([])
    expect(await codeOf(page({ first: 101 }))).toBe('BAD_USER_INPUT')
  })
})
