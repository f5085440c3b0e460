import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, it } from 'vitest'
import { fileStore, MAX_FILE_BYTES, mayStoreAttachment, openAttachment } from '../../server/attachments/index.ts'
import { newId } from '../../server/platform/ids.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import { aDossier, anAttachment } from '../support/builders.ts'
import { codeOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const referent = () => niort.as('referent')

describe('a file of a dossier', () => {
  it('is recorded under an id of ours; the person’s name is shown, never used as a path', async () => {
    const dossierId = await aDossier(referent())
    const names: [string, string][] = [
      ['../../etc/passwd', 'passwd'],
      ['C:\\temp\\contrat.pdf', 'contrat.pdf'],
      ['a\r\nSet-Cookie: x.pdf', 'aSet-Cookie: x.pdf'],
      ['\u202efdp.exe', 'fdp.exe'],
      ['', 'document'],
      ['\ud800.pdf', '\ufffd.pdf'],
      [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(196)}.pdf`],
    ]

    for (const [given, kept] of names) {
      const id = await anAttachment(referent(), dossierId, given)
      expect(await column(`select name from attachment where id = '${id}'`)).toEqual([kept])
    }
  })

  it('is refused to those who only read, beyond twenty, and on a closed dossier', async () => {
    const dossierId = await aDossier(referent())
    expect(await codeOf(anAttachment(niort.as('auditor'), dossierId))).toBe('FORBIDDEN')
    expect(await codeOf(anAttachment(niort.as('prescriber'), dossierId))).toBe('NOT_FOUND')
    for (let n = 0; n < 20; n += 1) await anAttachment(referent(), dossierId)

    expect(await codeOf(anAttachment(referent(), dossierId))).toBe('BAD_USER_INPUT')
    expect(await count(`attachment where dossier_id = '${dossierId}'`)).toBe(20)
    const closed = await aDossier(referent())
    await execute(database.ownerUrl, [`update dossier set status = 'refused' where id = '${closed}'`])
    expect(await codeOf(anAttachment(referent(), closed))).toBe('DossierClosed')
  })

  it('asks before any byte is taken, with the same answer', async () => {
    const dossierId = await aDossier(referent())

    await mayStoreAttachment(referent(), { dossierId })

    expect(await codeOf(mayStoreAttachment(niort.as('auditor'), { dossierId }))).toBe('FORBIDDEN')
    for (const id of [newId(), 'x', ''])
      expect(await codeOf(mayStoreAttachment(referent(), { dossierId: id }))).toBe('NOT_FOUND')
    expect(await codeOf(mayStoreAttachment(caen.as('coordination'), { dossierId }))).toBe('NOT_FOUND')
  })

  it('is opened by those who follow the person and by the controller, each time audited', async () => {
    const id = await anAttachment(referent(), await aDossier(referent()))

    for (const role of ['referent', 'coordination', 'auditor'] as const) await openAttachment(niort.as(role), { id })

    expect(
      await column(`select result from audit_entry where action = 'attachment.download' and object_id = '${id}'`),
    ).toEqual(['ok', 'ok', 'ok'])
  })

  it('is unknown to everybody else', async () => {
    const id = await anAttachment(referent(), await aDossier(referent()))
    const sent = await anAttachment(niort.as('coordination'), await aDossier(niort.as('prescriber')))

    expect(await codeOf(openAttachment(niort.as('prescriber'), { id }))).toBe('NOT_FOUND')
    expect(await codeOf(openAttachment(niort.as('prescriber'), { id: sent }))).toBe('FORBIDDEN')
    expect(await codeOf(openAttachment(niort.as('referent', await niort.referent('autre')), { id }))).toBe('NOT_FOUND')
    expect(await codeOf(openAttachment(niort.token('DOSSIERS_READ', 'ANSWERS_READ'), { id }))).toBe('FORBIDDEN')
    for (const other of [id, newId(), 'x'])
      expect(await codeOf(openAttachment(caen.as('coordination'), { id: other }))).toBe('NOT_FOUND')
  })
})

describe('the bytes of a file', async () => {
  const root = await mkdtemp(join(tmpdir(), 'jalon-files-'))
  afterAll(() => rm(root, { recursive: true, force: true }))
  const store = fileStore(root)
  const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n')

  it('are kept under the PLIE and the id, and given back as they came', async () => {
    const [plieId, id] = [newId(), newId()]

    await store.keep(await store.receive(Readable.from([PDF])), plieId, id)

    const { stream, size } = await store.open(plieId, id)
    expect(Buffer.concat(await stream.toArray())).toEqual(PDF)
    expect(size).toBe(PDF.length)
    expect(await readdir(root)).toEqual([plieId])
  })

  it('are refused by what they are, not by their name, when too big or cut short; nothing is left on disk', async () => {
    const big = function* () {
      yield PDF
      for (let sent = 0; sent <= MAX_FILE_BYTES; sent += 1_000_000) yield Buffer.alloc(1_000_000)
    }
    const broken = function* () {
      yield PDF
      throw new Error('connection lost')
    }
    const before = await readdir(root)

    for (const bytes of ['<html><script>alert(1)</script>', 'a,b\n1,2', '', 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR']) {
      expect(await codeOf(store.receive(Readable.from([Buffer.from(bytes)])))).toBe('BAD_USER_INPUT')
    }
    expect(await codeOf(store.receive(Readable.from(big())))).toBe('BAD_USER_INPUT')
    await expect(store.receive(Readable.from(broken()))).rejects.toThrow('connection lost')

    expect(await readdir(root)).toEqual(before)
  })

  it('are not found under another PLIE’s folder', async () => {
    const [plieId, id] = [newId(), newId()]
    await store.keep(await store.receive(Readable.from([PDF])), plieId, id)

    expect(await codeOf(store.open(newId(), id))).toBe('NOT_FOUND')
  })
})
