import { describe, expect, it } from 'vitest'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { askPrescriber, rejectPrescription } from '../../../server/prescriptions/index.ts'
import { revokePrescriptionLink } from '../../../server/prescriptions/revoke-prescription-link.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, NIORT_SHEET } from '../../support/prescriptions.ts'
import { PDF, publicDoor } from '../../support/public-door.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const door = await publicDoor(world)
const { column, count } = inspect(database)
const link = await aLink(niort)
const coordination = () => niort.as('coordination')
const sent = async () => {
  const { body } = await door.send(link, NIORT_SHEET)
  return { id: String(body.id), receipt: String(body.receipt) }
}
const ask = (id: string, more: object = {}) =>
  askPrescriber(coordination(), {
    ...{ id, question: 'Depuis quand est-elle inscrite ?', version: 1, idempotencyKey: newId() },
    ...more,
  })

describe('something asked of the prescriber', () => {
  it('is read with the receipt, answered there with a file, and the prescription is under review again', async () => {
    const { id, receipt } = await sent()
    await ask(id)
    expect((await door.status(link, receipt)).body).toMatchObject({
      state: 'AWAITING_ANSWER',
      request: { question: 'Depuis quand est-elle inscrite ?', answer: null },
      takesFiles: true,
    })

    const file = await door.join(link, PDF, 'attestation.pdf')
    const key = newId()
    const answered = await door.answer(link, receipt, 'Depuis mars 2024.', { files: [file.body.id], key })
    const again = await door.answer(link, receipt, 'Depuis mars 2024.', { files: [file.body.id], key })

    expect([answered.status, again.status]).toEqual([201, 201])
    expect((await door.status(link, receipt)).body).toMatchObject({
      state: 'IN_REVIEW',
      request: { answer: 'Depuis mars 2024.' },
    })
    expect(await column(`select name from prescription_file where prescription_id = '${id}'`)).toEqual([
      'attestation.pdf',
    ])
    expect(await column(`select lock || ' ' || status from prescription where id = '${id}'`)).toEqual(['3 IN_REVIEW'])
    expect(
      await count(`outbox where topic like 'prescription-complement-%' and payload ->> 'prescriptionId' = '${id}'`),
    ).toBe(2)
  })

  it('is asked once at a time, never without a question, never of what is decided', async () => {
    const { id } = await sent()

    expect(await issuesOf(ask(id, { question: ' ' }))).toEqual(['input.required at question'])
    await ask(id)
    expect(await codeOf(ask(id))).toBe('VersionConflict')
    expect(await codeOf(ask(id, { version: 2 }))).toBe('AlreadyAsked')
    await rejectPrescription(coordination(), { id, version: 2, feedback: 'Non' })
    expect(await codeOf(ask(id, { version: 3 }))).toBe('PrescriptionSettled')
  })

  it('is answered by whoever holds the receipt alone, once, and even when the link is closed since', async () => {
    const own = await aLink(niort, { label: 'Fermé bientôt' })
    const { body } = await door.send(own, NIORT_SHEET)
    const receipt = String(body.receipt)
    await ask(String(body.id))
    await revokePrescriptionLink(niort.as('plie-administrator'), { id: own.id })

    const wrong = await door.answer(own, 'AAAAA-AAAAA-AAAAA-AAAAA', 'Réponse')
    const elsewhere = await door.answer(link, receipt, 'Réponse')
    const empty = await door.answer(own, receipt, '  ')
    const good = await door.answer(own, receipt, 'Réponse')
    const twice = await door.answer(own, receipt, 'Autre réponse')

    expect([wrong.status, elsewhere.status]).toEqual([404, 404])
    expect([empty.status, empty.body.code]).toEqual([422, 'INVALID_INPUT'])
    expect(good.status).toBe(201)
    expect([twice.status, twice.body.code]).toEqual([422, 'NOTHING_ASKED'])
    expect((await door.status(own, receipt)).body.takesFiles).toBe(false)
  })

  it('takes no file of another link', async () => {
    const { id, receipt } = await sent()
    await ask(id)
    const other = await aLink(caen)
    const file = await door.join(other, PDF)

    await door.answer(link, receipt, 'Voici', { files: [file.body.id] })

    expect(await count(`prescription_file where prescription_id = '${id}'`)).toBe(0)
  })

  it('is the coordination’s to ask, in its own PLIE', async () => {
    const { id } = await sent()
    const asked = { id, question: 'Quoi ?', version: 1 }

    for (const ctx of [niort.as('referent'), niort.as('plie-administrator'), caen.as('coordination')])
      expect(await codeOf(askPrescriber(ctx, { ...asked, idempotencyKey: newId() }))).toBe('NOT_FOUND')
  })

  it('is guessed no further than the others: answers are counted by link and by network', async () => {
    const { receipt } = await sent()
    await execute(database.ownerUrl, [
      `insert into prescription_attempt (id, link_hash, network, act, at)
         select gen_random_uuid(), 'x', '198.51.100.7', 'answer', '2026-11-22T11:59:00Z' from generate_series(1, 30)`,
    ])
    world.setNow('2026-11-22T12:00:00Z')

    expect((await door.answer(link, receipt, 'Réponse')).status).toBe(429)
  })
})
