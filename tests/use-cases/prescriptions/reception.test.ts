import { describe, expect, it } from 'vitest'
import { entities } from '../../../server/entities.ts'
import { newId } from '../../../server/platform/ids.ts'
import { openOrm } from '../../../server/platform/orm/orm.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { acceptPrescription } from '../../../server/prescriptions/accept-prescription.ts'
import { answerRequest } from '../../../server/prescriptions/answer-request.ts'
import { attachPrescriptionFile } from '../../../server/prescriptions/attach-prescription-file.ts'
import { askPrescriber, handInPrescription, rejectPrescription } from '../../../server/prescriptions/index.ts'
import { listSentPrescriptions } from '../../../server/prescriptions/list-sent-prescriptions.ts'
import { readSentPrescription } from '../../../server/prescriptions/read-sent-prescription.ts'
import { readSheets } from '../../../server/prescriptions/read-sheets.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, aPrescription, NIORT_SHEET } from '../../support/prescriptions.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { column, count } = inspect(database)
const coordination = () => niort.as('coordination')
const prescriber = () => niort.as('prescriber')
const PDF = { name: 'fiche papier.pdf', mime: 'application/pdf', size: 12, sha256: 'a'.repeat(64) }

const send = async (by = coordination, more: object = {}) => {
  const [sheet] = await readSheets(by(), {})
  if (sheet === undefined) throw new Error('Niort has a sheet')
  const { formId, formVersionId } = sheet
  return handInPrescription(by(), {
    ...{ formId, formVersionId, answers: NIORT_SHEET, idempotencyKey: newId() },
    ...more,
  })
}
const told = (id: string) =>
  column(`select channel || ' ' || coalesce(means, '-') from prescription where id = '${id}'`)

describe('a prescription typed in the office', () => {
  it('says how it came, and by whom it was typed', async () => {
    const { id } = await send(coordination, { means: 'PHONE' })

    expect(await told(id)).toEqual(['OFFICE PHONE'])
    expect(await column(`select prescriber ->> 'name' from prescription where id = '${id}'`)).toEqual(['Prune Sureau'])
  })

  it('takes the paper and its pieces once it is there, and they go into the dossier', async () => {
    const { id } = await send(coordination, { means: 'PAPER' })
    const file = await attachPrescriptionFile(coordination(), { id, file: PDF })

    const person = { firstName: 'Olive', lastName: 'Églantier' }
    const { dossierId } = await acceptPrescription(coordination(), { id, person, version: 1, idempotencyKey: newId() })

    expect(await column(`select name from attachment where dossier_id = '${dossierId}' and id = '${file.id}'`)).toEqual(
      ['fiche papier.pdf'],
    )
    expect(await codeOf(attachPrescriptionFile(coordination(), { id, file: PDF }))).toBe('PrescriptionSettled')
  })

  it('takes no file from somebody who neither decides nor sent it', async () => {
    const { id } = await send()

    for (const ctx of [prescriber(), niort.as('referent'), niort.as('auditor'), caen.as('coordination')])
      expect(await codeOf(attachPrescriptionFile(ctx, { id, file: PDF }))).toBe('NOT_FOUND')
    expect(await count(`prescription_file where prescription_id = '${id}'`)).toBe(0)
  })

  it('holds forty files', async () => {
    const { id } = await send()
    for (let n = 0; n < 40; n += 1) await attachPrescriptionFile(coordination(), { id, file: PDF })

    expect(await codeOf(attachPrescriptionFile(coordination(), { id, file: PDF }))).toBe('BAD_USER_INPUT')
  })
})

describe('R42 · a prescriber with an account', () => {
  it('sends in their own name, and says no way it came', async () => {
    const { id } = await send(prescriber)

    expect(await told(id)).toEqual(['ACCOUNT -'])
    expect(await issuesOf(send(prescriber, { means: 'PAPER' }))).toEqual(['input.unknown at means'])
  })

  it('follows what they sent, and nothing of what others did', async () => {
    const mine = await send(prescriber)
    const link = await aLink(niort)
    const others = [await aPrescription(niort, link, 'autre'), (await send()).id]
    await rejectPrescription(coordination(), { id: mine.id, version: 1, feedback: 'Hors du territoire.' })

    const { nodes } = await listSentPrescriptions(prescriber(), { first: 100, offset: 0 })

    expect(nodes.find(({ id }) => id === mine.id)).toMatchObject({
      ...{ personName: 'Églantier Olive', state: 'REJECTED', feedback: 'Hors du territoire.' },
    })
    expect(nodes.filter(({ id }) => others.includes(id))).toEqual([])
    for (const id of others) expect(await codeOf(readSentPrescription(prescriber(), { id }))).toBe('NOT_FOUND')
    // Another account.
    expect(await codeOf(readSentPrescription(coordination(), { id: mine.id }))).toBe('NOT_FOUND')
  })

  it('answers what is asked, with a file', async () => {
    const { id } = await send(prescriber)
    const question = 'Depuis quand ?'
    await askPrescriber(coordination(), { id, question, version: 1, idempotencyKey: newId() })
    expect((await readSentPrescription(prescriber(), { id })).request).toEqual({ question, answer: null })

    await attachPrescriptionFile(prescriber(), { id, file: PDF })
    await answerRequest(prescriber(), { id, answer: 'Mars', idempotencyKey: newId() })

    expect(await readSentPrescription(prescriber(), { id })).toMatchObject({
      ...{ state: 'IN_REVIEW', request: { question, answer: 'Mars' } },
    })
  })

  it('pages, in as many statements for many as for one', async () => {
    for (let n = 0; n < 4; n += 1) await send(prescriber)
    const page = (first: number, offset = 0) => listSentPrescriptions(prescriber(), { first, offset })

    const { nodes, totalCount } = await page(2, 1)
    const all = (await page(100)).nodes

    expect(totalCount).toBe(all.length)
    expect(nodes.map(({ id }) => id)).toEqual(all.slice(1, 3).map(({ id }) => id))
    expect(await codeOf(page(101))).toBe('BAD_USER_INPUT')
    expect(await codeOf(page(10, -1))).toBe('BAD_USER_INPUT')
    const statements: string[] = []
    const orm = await openOrm(database.appUrl, entities, 2, (text) => statements.push(text))
    const counted = async (first: number) => {
      const ctx = systemContext({ ...world.runtime, orm }, niort.tenant, prescriber().actor)
      statements.length = 0
      await listSentPrescriptions(ctx, { first, offset: 0 })
      return statements.filter((text) => /\bfrom\b/i.test(text)).length
    }
    try {
      await counted(100)
      expect(await counted(100)).toBe(await counted(1))
    } finally {
      await orm.close()
    }
  })
})
