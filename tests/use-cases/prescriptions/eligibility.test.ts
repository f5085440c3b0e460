import { describe, expect, it } from 'vitest'
import { readJourney } from '../../../server/journeys/read-journey.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { acceptPrescription } from '../../../server/prescriptions/accept-prescription.ts'
import { checkPrescription } from '../../../server/prescriptions/check-prescription.ts'
import { markPrescriptionPiece } from '../../../server/prescriptions/mark-prescription-piece.ts'
import { takePrescription } from '../../../server/prescriptions/take-prescription.ts'
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
const { column } = inspect(database)
const link = await aLink(niort)
const coordination = () => niort.as('coordination')
const person = { firstName: 'Olive', lastName: 'Églantier' }
let from = 0
const sent = async (more: object = {}) => {
  from += 1
  const { body } = await door.send(link, { ...NIORT_SHEET, ...more }, { from: `198.51.100.${from}` })
  return String(body.id)
}
const accept = (id: string, more: object = {}) =>
  acceptPrescription(coordination(), { id, version: 1, person, idempotencyKey: newId(), ...more })
const NOT_NAMED = { f_statuses: { value: ['status-QPV'] } }
const setting = (name: string, value: unknown) =>
  execute(database.ownerUrl, [
    `update plie set settings = jsonb_set(settings, '{${name}}', '${JSON.stringify({ value, source: 'essai' })}') where id = '${niort.tenant.id}'`,
  ])

describe('eligibility', () => {
  it('is told clause by clause: eligible, not, or what is missing to tell', async () => {
    const eligible = await checkPrescription(coordination(), { id: await sent() })
    const not = await checkPrescription(coordination(), { id: await sent(NOT_NAMED) })
    const unknown = await sent()
    await execute(database.ownerUrl, [
      `update prescription set answers = answers - 'f_statuses' where id = '${unknown}'`,
    ])
    const cannotTell = await checkPrescription(coordination(), { id: unknown })

    expect([eligible.eligibility, eligible.needsReason]).toEqual(['ELIGIBLE', false])
    expect(eligible.decision?.rules[0]?.clauses.length).toBeGreaterThan(0)
    expect([not.eligibility, not.needsReason]).toEqual(['NOT_ELIGIBLE', true])
    expect(cannotTell.eligibility).toBe('UNKNOWN')
    expect(cannotTell.decision?.missing.map(({ label }) => label)).toEqual(['Statuts'])
  })

  it('is asked again when somebody takes it: what was unknown may be known', async () => {
    const id = await sent()
    await execute(database.ownerUrl, [`update prescription set eligibility = 'UNKNOWN' where id = '${id}'`])

    await takePrescription(coordination(), { id, version: 1 })

    expect(await column(`select eligibility from prescription where id = '${id}'`)).toEqual(['ELIGIBLE'])
  })

  it('is gone over with a written reason only, kept with what the rules said that day', async () => {
    const id = await sent(NOT_NAMED)

    expect(await issuesOf(accept(id))).toEqual(['input.comment-required at reason'])
    expect(await issuesOf(accept(id, { reason: '  ' }))).toEqual(['input.comment-required at reason'])
    const { dossierId } = await accept(id, { reason: 'Situation proche de celles visées.' })

    const [kept = ''] = await column(
      `select jsonb_build_array(decided_reason, eligibility, checked_record ->> 'verdict', checked_record ->> 'on')::text from prescription where id = '${id}'`,
    )
    expect(JSON.parse(kept)).toEqual(['Situation proche de celles visées.', 'NOT_ELIGIBLE', 'none', '2026-11-22'])
    expect(
      await column(
        `select data ->> 'overrides' from dossier_event where dossier_id = '${dossierId}' and kind = 'prescription-accepted'`,
      ),
    ).toEqual(['true'])
    const read = await checkPrescription(coordination(), { id })
    expect([read.eligibility, read.needsReason]).toEqual(['NOT_ELIGIBLE', false])
  })

  it('is for the coordination: a référent of somebody else and another PLIE find nothing', async () => {
    const id = await sent()

    for (const ctx of [niort.as('referent'), niort.as('plie-administrator'), caen.as('coordination')])
      expect(await codeOf(checkPrescription(ctx, { id }))).toBe('NOT_FOUND')
  })
})

describe('R29 · the papers of the entry', () => {
  it('are missing, joined or seen, by whom and when; what was seen goes into the dossier', async () => {
    await setting('entryEvidence', [{ fr: 'Pièces jointes' }, { fr: 'Pièce d’identité' }, { fr: 'Preuve du critère' }])
    await setting('entryBlockedWithoutEvidence', true)
    const file = await door.join(link, PDF)
    const id = await sent({ f_documents: { value: [file.body.id] } })
    const states = async () =>
      (await checkPrescription(coordination(), { id })).pieces.map(({ document, state }) => `${document} ${state}`)

    expect(await states()).toEqual(['Pièces jointes JOINED', 'Pièce d’identité MISSING', 'Preuve du critère MISSING'])
    await markPrescriptionPiece(coordination(), { id, document: 'Pièce d’identité', seen: true, version: 1 })

    const { pieces, piecesBlockEntry } = await checkPrescription(coordination(), { id })
    expect(piecesBlockEntry).toBe(true)
    expect(pieces[1]).toEqual({
      ...{ document: 'Pièce d’identité', state: 'SEEN', seenOn: '2026-11-22', seenBy: 'coordination niort' },
    })
    const { dossierId } = await accept(id, { version: 2 })
    expect((await readJourney(coordination(), { dossierId })).entryDocuments).toEqual([
      { document: 'Pièces jointes', seen: false, seenOn: null, seenBy: null, documentId: null },
      {
        ...{ document: 'Pièce d’identité', seen: true, documentId: null },
        ...{ seenOn: '2026-11-22', seenBy: 'coordination niort' },
      },
      { document: 'Preuve du critère', seen: false, seenOn: null, seenBy: null, documentId: null },
    ])
  })

  it('are those of the settings, on a page that is up to date', async () => {
    const id = await sent()
    const mark = (more: object = {}) =>
      markPrescriptionPiece(coordination(), { id, document: 'Pièce d’identité', seen: true, version: 1, ...more })

    expect(await issuesOf(mark({ document: 'Carte de cantine' }))).toEqual(['input.unknown at document'])
    await mark()
    expect(await codeOf(mark({ seen: false }))).toBe('VersionConflict')
    await mark({ seen: false, version: 2 })
    expect(await column(`select document from prescription_piece where prescription_id = '${id}'`)).toEqual([])
  })
})
