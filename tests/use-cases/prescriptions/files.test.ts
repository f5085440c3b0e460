import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openAttachment } from '../../../server/attachments/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { acceptPrescription } from '../../../server/prescriptions/accept-prescription.ts'
import { openPrescriptionFile } from '../../../server/prescriptions/index.ts'
import { codeOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, NIORT_SHEET } from '../../support/prescriptions.ts'
import { PDF, publicDoor } from '../../support/public-door.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const door = await publicDoor(world)
const { count, column } = inspect(database)
const link = await aLink(niort)

const bytesOf = (plieId: string): Promise<string[]> => readdir(join(door.dataRoot, 'files', plieId)).catch(() => [])
const withFiles = (...ids: string[]) => ({ ...NIORT_SHEET, f_documents: { value: ids } })

describe('a file joined to a public sheet', () => {
  it('is taken by what its bytes say, under an id of ours, and goes with the sheet', async () => {
    const { status, body } = await door.join(link, PDF, '../../curriculum.pdf')
    const sent = await door.send(link, withFiles(body.id))

    expect([status, body]).toEqual([201, { id: expect.any(String), name: 'curriculum.pdf' }])
    expect(await bytesOf(niort.tenant.id)).toContain(body.id)
    expect(sent.status).toBe(201)
    expect(await column(`select prescription_id from prescription_file where id = '${body.id}'`)).toEqual([
      sent.body.id,
    ])
  })

  it('of another kind, empty, or missing is refused and leaves nothing', async () => {
    const before = await bytesOf(niort.tenant.id)
    const bad = [
      await door.join(link, Buffer.from('<svg onload="alert(1)"/>'), 'image.pdf'),
      await door.join(link, Buffer.alloc(0), 'vide.pdf'),
      await door.join(link, Buffer.from('MZ\u0090\u0000'.repeat(20), 'latin1'), 'outil.pdf'),
    ]

    expect(bad.map(({ status }) => status)).toEqual([400, 400, 400])
    expect(await bytesOf(niort.tenant.id)).toEqual(before)
    expect((await readdir(join(door.dataRoot, 'files'))).filter((name) => name.startsWith('incoming'))).toEqual([])
  })

  it('too big is cut off', async () => {
    const big = Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)])

    expect([400, 413]).toContain((await door.join(link, big)).status)
  })

  it('of another link, of another PLIE, or already sent is unknown to a sheet', async () => {
    const elsewhere = await aLink(niort)
    const theirs = (await door.join(await aLink(caen), PDF)).body.id
    const other = (await door.join(elsewhere, PDF)).body.id
    const own = (await door.join(link, PDF)).body.id
    await door.send(link, withFiles(own))

    for (const id of [theirs, other, own, newId()]) {
      const { status, body } = await door.send(link, withFiles(id))
      expect([status, body.issues?.[0]?.code]).toEqual([422, 'answers.unknown-file'])
    }
  })

  it('is counted: a link holds forty that wait, then takes no more', async () => {
    const full = await aLink(niort)
    await execute(database.ownerUrl, [
      `insert into prescription_file (plie_id, id, link_id, name, mime, size, sha256, created_at)
       select '${niort.tenant.id}', gen_random_uuid(), '${full.id}', 'x', 'application/pdf', 1, 'x', '2026-11-22T09:59:00Z' from generate_series(1, 40)`,
    ])

    const refused = await door.join(full, PDF)

    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining('attendent déjà')])
    expect((await door.join(link, PDF)).status).toBe(201)
  })

  it('never sent is forgotten after a day, row and bytes; what was sent stays', async () => {
    const lost = (await door.join(link, PDF)).body.id
    const kept = (await door.join(link, PDF)).body.id
    await door.send(link, withFiles(kept))
    world.setNow('2026-11-23T10:01:00Z')

    await door.open(link)

    expect(await count(`prescription_file where id = '${lost}'`)).toBe(0)
    const left = await bytesOf(niort.tenant.id)
    expect([left.includes(lost), left.includes(kept)]).toEqual([false, true])
    world.setNow('2026-11-22T10:00:00Z')
  })

  it('is read by those who decide, each time audited; then by those who follow the person', async () => {
    const { id: file } = (await door.join(link, PDF)).body
    const unsent = (await door.join(link, PDF)).body.id
    const { id } = (await door.send(link, withFiles(file))).body
    const coordination = () => niort.as('coordination')

    expect((await openPrescriptionFile(coordination(), { id: file })).name).toBe('cv.pdf')
    expect(await codeOf(openPrescriptionFile(coordination(), { id: unsent }))).toBe('NOT_FOUND')
    expect(await codeOf(openPrescriptionFile(niort.as('referent'), { id: file }))).toBe('NOT_FOUND')
    expect(await codeOf(openPrescriptionFile(niort.as('auditor'), { id: file }))).toBe('NOT_FOUND')
    expect(await codeOf(openPrescriptionFile(caen.as('coordination'), { id: file }))).toBe('NOT_FOUND')
    expect(
      await column(
        `select result from audit_entry where action = 'prescription.download' and object_id = '${file}' and result = 'ok'`,
      ),
    ).toEqual(['ok'])

    await acceptPrescription(coordination(), {
      id,
      version: 1,
      person: { firstName: 'Olive', lastName: 'Églantier', referentId: niort.accounts.referent },
      idempotencyKey: newId(),
    })
    expect((await openAttachment(niort.as('referent'), { id: file })).name).toBe('cv.pdf')
    expect((await openPrescriptionFile(niort.as('referent'), { id: file })).name).toBe('cv.pdf')
  })
})
