import { describe, expect, it } from 'vitest'
import { blankForm } from '../../schema/index.ts'
import {
  confirmAttachment,
  mayStoreAttachment,
  openAttachment,
  storeAttachment,
} from '../../server/attachments/index.ts'
import { newId } from '../../server/platform/ids.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { saveAnswers } from '../../server/submissions/index.ts'
import { aDossier, aForm, anAttachment, aSubmission } from '../support/builders.ts'
import { codeOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { field } from '../support/questionnaire.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const referent = () => niort.as('referent')
const withQuota = (ctx: RequestContext, filesPerPlie: number): RequestContext => ({
  ...ctx,
  runtime: { ...ctx.runtime, config: { ...ctx.runtime.config, filesPerPlie } },
})

describe('a file of a dossier', () => {
  it('is nobody’s to see until its bytes are there, and whoever sent it says so', async () => {
    const dossierId = await aDossier(referent())
    const file = { dossierId, name: 'contrat.pdf', mime: 'application/pdf', size: 12, sha256: 'a'.repeat(64) }

    const { id } = await storeAttachment(referent(), file)

    expect(await codeOf(openAttachment(referent(), { id }))).toBe('NOT_FOUND')
    expect(await codeOf(confirmAttachment(niort.as('coordination'), { id }))).toBe('NOT_FOUND')
    await confirmAttachment(referent(), { id })
    expect((await openAttachment(referent(), { id })).name).toBe('contrat.pdf')
  })

  it('is for those who follow the person when it answers a sensitive question, and stays so', async () => {
    const dossierId = await aDossier(referent())
    const { formId } = await aForm(niort, (key) => ({
      ...blankForm({ id: 'F_files', key, kind: 'free', title: { fr: 'Pièces' } }),
      items: [
        {
          ...{ t: 'section', id: 's_files', label: { fr: 'Pièces' } },
          items: [field('f_rqth', 'file', { sensitivity: 'health' }), field('f_cv', 'file')],
        },
      ],
    }))
    const [rqth, cv] = [await anAttachment(referent(), dossierId), await anAttachment(referent(), dossierId)]
    const submissionId = await aSubmission(referent(), { dossierId, formId })

    await saveAnswers(referent(), {
      submissionId,
      answers: { f_rqth: { value: [rqth] }, f_cv: { value: [cv] } },
      lock: 1,
    })
    await saveAnswers(referent(), { submissionId, answers: { f_rqth: null, f_cv: { value: [cv, rqth] } }, lock: 2 })

    expect(await codeOf(openAttachment(niort.as('auditor'), { id: rqth }))).toBe('FORBIDDEN')
    expect((await openAttachment(niort.as('auditor'), { id: cv })).id).toBe(cv)
    for (const role of ['referent', 'coordination'] as const)
      expect((await openAttachment(niort.as(role), { id: rqth })).id).toBe(rqth)
  })

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

  it('is refused to those who only read, beyond two hundred, beyond the room of the PLIE, and on a closed dossier', async () => {
    const dossierId = await aDossier(referent())
    expect(await codeOf(anAttachment(niort.as('auditor'), dossierId))).toBe('FORBIDDEN')
    expect(await codeOf(anAttachment(niort.as('prescriber'), dossierId))).toBe('NOT_FOUND')
    await anAttachment(referent(), dossierId)
    await execute(database.ownerUrl, [
      `insert into attachment (plie_id, id, dossier_id, name, mime, size, sha256, created_at, created_by, stored_at)
         select plie_id, gen_random_uuid(), dossier_id, name, mime, size, sha256, created_at, created_by, stored_at
         from attachment, generate_series(1, 199) where dossier_id = '${dossierId}'`,
    ])

    await expect(anAttachment(referent(), dossierId)).rejects.toMatchObject({ sentence: 'file.too-many' })
    expect(await count(`attachment where dossier_id = '${dossierId}'`)).toBe(200)
    const crowded = withQuota(referent(), 4_000)
    await expect(anAttachment(crowded, await aDossier(referent()), 'a.pdf', { size: 4_001 })).rejects.toMatchObject({
      sentence: 'file.plie-full',
    })
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
