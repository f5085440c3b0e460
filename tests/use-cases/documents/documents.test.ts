import { describe, expect, it } from 'vitest'
import { openAttachment } from '../../../server/attachments/index.ts'
import { depositDocument } from '../../../server/documents/deposit-document.ts'
import { replaceDocument } from '../../../server/documents/replace-document.ts'
import { updateDocument } from '../../../server/documents/update-document.ts'
import { withdrawDocument } from '../../../server/documents/withdraw-document.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { markEntryDocument } from '../../../server/journeys/mark-entry-document.ts'
import { readJourney } from '../../../server/journeys/read-journey.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { aDocument, aDossier, anAttachment } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { askGraph } from '../../support/graph.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { column, count } = inspect(database)
const referent = () => niort.as('referent')
const coordination = () => niort.as('coordination')
const versionOf = async (id: string) => Number((await column(`select version from document where id = '${id}'`))[0])
const DEPOSIT = { kind: 'certificate', label: 'Attestation de formation', sensitive: false }

const LIST = `query ($id: ID!, $all: Boolean!) { dossier(id: $id) { documents(withdrawn: $all) {
  id kind label sensitive withdrawnAt withdrawnReason withdrawnBy { displayName }
  versions { number addedAt addedBy { displayName } file { id name carriers { kind label } downloads { by { displayName } } } } } } }`
interface Listed {
  id: string
  label: string
  withdrawnReason: string | null
  versions: { number: number; file: { id: string; carriers: object[]; downloads: object[] | null } }[]
}
const listed = async (ctx: RequestContext, id: string, all = false): Promise<Listed[]> => {
  const { data } = await askGraph(buildCoreSchema(), ctx, LIST, { id, all })
  return (Reflect.get(Object(data?.['dossier']), 'documents') ?? []) as Listed[]
}

describe('a document of a dossier', () => {
  it('is deposited once whatever the number of tries, told in the history by its kind alone', async () => {
    const dossierId = await aDossier(referent())
    const attachmentId = await anAttachment(referent(), dossierId)
    const asked = {
      dossierId,
      attachmentId,
      input: { ...DEPOSIT, label: 'Notification RQTH' },
      idempotencyKey: newId(),
    }

    const first = await depositDocument(referent(), asked)

    expect(await depositDocument(referent(), asked)).toEqual(first)
    expect(await count(`document where dossier_id = '${dossierId}'`)).toBe(1)
    expect(
      await column(
        `select data::text from dossier_event where kind = 'document-moved' and dossier_id = '${dossierId}'`,
      ),
    ).toEqual([expect.not.stringContaining('RQTH')])
    expect(await codeOf(depositDocument(referent(), { ...asked, input: DEPOSIT }))).toBe('KeyReused')
  })

  it('is made of a file of the same dossier, which is in no other document', async () => {
    const dossierId = await aDossier(referent())
    const { attachmentId } = await aDocument(referent, dossierId)
    const elsewhere = await anAttachment(referent(), await aDossier(referent()))
    const foreign = await anAttachment(caen.as('referent'), await aDossier(caen.as('referent')))
    const deposit = (file: string, input: object = DEPOSIT) =>
      depositDocument(referent(), { dossierId, attachmentId: file, input, idempotencyKey: newId() })

    expect(await issuesOf(deposit(attachmentId))).toEqual(['input.taken at attachmentId'])
    for (const other of [elsewhere, foreign, newId(), 'x']) expect(await codeOf(deposit(other))).toBe('NOT_FOUND')
    const loose = await anAttachment(referent(), dossierId)
    expect(await issuesOf(deposit(loose, { ...DEPOSIT, kind: 'passport' }))).toEqual(['input.unknown at kind'])
    expect(await issuesOf(deposit(loose, { ...DEPOSIT, label: 'x'.repeat(201) }))).toEqual(['input.too-long at label'])
  })

  it('keeps its former versions, who gave each and when, each downloadable', async () => {
    const dossierId = await aDossier(referent())
    const { id, attachmentId: former } = await aDocument(referent, dossierId, DEPOSIT)
    const latest = await anAttachment(coordination(), dossierId, 'attestation signée.pdf')

    await replaceDocument(coordination(), { id, attachmentId: latest, version: 1 })

    const [document] = await listed(referent(), dossierId)
    expect(document?.versions.map(({ number, file }) => [number, file.id])).toEqual([
      [2, latest],
      [1, former],
    ])
    for (const file of [former, latest]) expect((await openAttachment(referent(), { id: file })).id).toBe(file)
  })

  it('is replaced by one of two who saw the same version', async () => {
    const dossierId = await aDossier(referent())
    const { id } = await aDocument(referent, dossierId)
    const files = await Promise.all([1, 2].map(() => anAttachment(referent(), dossierId)))

    const results = await Promise.allSettled(
      files.map((attachmentId) => replaceDocument(referent(), { id, attachmentId, version: 1 })),
    )

    expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { type: 'VersionConflict' } })
    expect(await count(`document_version where document_id = '${id}'`)).toBe(2)
  })

  it('is withdrawn with a reason, kept and shown apart, and changes no more', async () => {
    const dossierId = await aDossier(referent())
    const { id, attachmentId } = await aDocument(referent, dossierId)

    expect(await issuesOf(withdrawDocument(referent(), { id, reason: ' ', version: 1 }))).toEqual([
      'input.required at reason',
    ])
    await withdrawDocument(referent(), { id, reason: 'Déposé par erreur', version: 1 })

    expect(await listed(referent(), dossierId)).toEqual([])
    expect((await listed(referent(), dossierId, true))[0]?.withdrawnReason).toBe('Déposé par erreur')
    expect((await listed(niort.as('auditor'), dossierId, true))[0]?.withdrawnReason).toBeNull()
    expect((await openAttachment(referent(), { id: attachmentId })).id).toBe(attachmentId)
    const next = await anAttachment(referent(), dossierId)
    const version = await versionOf(id)
    expect(await codeOf(replaceDocument(referent(), { id, attachmentId: next, version }))).toBe('DocumentWithdrawn')
    expect(await codeOf(updateDocument(referent(), { id, input: DEPOSIT, version }))).toBe('DocumentWithdrawn')
  })

  it('is hidden from the controller when it tells of health, its former versions too, and stays so', async () => {
    const dossierId = await aDossier(referent())
    const { id, attachmentId } = await aDocument(referent, dossierId)
    expect((await openAttachment(niort.as('auditor'), { id: attachmentId })).id).toBe(attachmentId)

    await updateDocument(referent(), { id, input: { ...DEPOSIT, sensitive: true }, version: 1 })
    await updateDocument(referent(), { id, input: DEPOSIT, version: 2 })

    expect(await listed(niort.as('auditor'), dossierId)).toEqual([])
    expect(await codeOf(openAttachment(niort.as('auditor'), { id: attachmentId }))).toBe('FORBIDDEN')
    expect(await listed(referent(), dossierId)).toHaveLength(1)
  })

  it('is unknown to whoever sent the person and to another référent; closed with its dossier', async () => {
    const dossierId = await aDossier(niort.as('prescriber'))
    await execute(database.ownerUrl, [
      `update dossier set referent_id = '${niort.accounts.referent}' where id = '${dossierId}'`,
    ])
    const { id } = await aDocument(referent, dossierId)
    const stranger = await niort.referent('autre')

    expect(await listed(niort.as('prescriber'), dossierId)).toEqual([])
    expect(await listed(niort.as('referent', stranger), dossierId)).toEqual([])
    expect(await codeOf(withdrawDocument(niort.as('prescriber'), { id, reason: 'x', version: 1 }))).toBe('FORBIDDEN')
    expect(await codeOf(withdrawDocument(niort.as('referent', stranger), { id, reason: 'x', version: 1 }))).toBe(
      'NOT_FOUND',
    )
    expect(await codeOf(withdrawDocument(caen.as('coordination'), { id, reason: 'x', version: 1 }))).toBe('NOT_FOUND')
    await execute(database.ownerUrl, [`update dossier set status = 'refused' where id = '${dossierId}'`])
    expect(await codeOf(withdrawDocument(referent(), { id, reason: 'x', version: 1 }))).toBe('DossierClosed')
  })
})

describe('who saw what', () => {
  it('is told by version to the coordination and to the controller, to nobody else', async () => {
    const dossierId = await aDossier(referent())
    const { id, attachmentId: former } = await aDocument(referent, dossierId)
    const latest = await anAttachment(referent(), dossierId)
    await replaceDocument(referent(), { id, attachmentId: latest, version: 1 })
    await openAttachment(niort.as('auditor'), { id: former })
    await openAttachment(referent(), { id: former })
    // A refusal is a line too, and no download.
    await codeOf(openAttachment(niort.as('referent', await niort.referent('curieux')), { id: former }))

    for (const role of ['coordination', 'auditor'] as const) {
      const [document] = await listed(niort.as(role), dossierId)
      expect(document?.versions.map(({ number, file }) => [number, file.downloads?.length])).toEqual([
        [2, 0],
        [1, 2],
      ])
    }
    const [seen] = await listed(referent(), dossierId)
    expect(seen?.versions.map(({ file }) => file.downloads)).toEqual([null, null])
  })
})

describe('a document asked for at the entry', () => {
  it('points at the copy deposited in the same dossier, or at none', async () => {
    const dossierId = await aDossier(referent())
    const { id } = await aDocument(referent, dossierId, { kind: 'identity' })
    const { id: elsewhere } = await aDocument(referent, await aDossier(referent()))
    const document = 'Pièce d’identité'
    await execute(database.ownerUrl, [
      `update plie set settings = settings || '${JSON.stringify({ entryEvidence: { value: [{ fr: document }] } })}'
         where id = '${niort.tenant.id}'`,
    ])
    const mark = async (documentId: string | null) =>
      markEntryDocument(referent(), {
        ...{ dossierId, document, seen: true, documentId },
        version: Number((await column(`select version from dossier where id = '${dossierId}'`))[0]),
      })
    const kept = async () => (await readJourney(referent(), { dossierId })).entryDocuments[0]

    await mark(null)
    expect(await kept()).toMatchObject({ document, seen: true, documentId: null })
    await mark(id)
    expect(await kept()).toMatchObject({ document, seen: true, documentId: id })
    expect(await codeOf(mark(elsewhere))).toBe('NOT_FOUND')
  })
})
