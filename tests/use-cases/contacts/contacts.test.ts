import { describe, expect, it } from 'vitest'
import { recordContact } from '../../../server/contacts/index.ts'
import { readContactSummary } from '../../../server/contacts/read-contact-summary.ts'
import { removeContact } from '../../../server/contacts/remove-contact.ts'
import { updateContact } from '../../../server/contacts/update-contact.ts'
import { dossiers } from '../../../server/dossiers/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { dossierFacts, factsOfMany } from '../../../server/submissions/index.ts'
import { aDossier, anAttachment, goOn } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { column, count } = inspect(database)
const referent = () => niort.as('referent')
const active = () => aDossier(referent(), { openedAt: '2026-01-05' })

const SEEN = { on: '2026-11-20', time: '10:30', channel: 'in_person', presence: 'seen', minutes: 50 }
const note = (dossierId: string, input: object = {}, ctx: RequestContext = referent(), idempotencyKey = newId()) =>
  recordContact(ctx, { dossierId, input: { ...SEEN, ...input }, idempotencyKey })
const rows = (dossierId: string, what: string) =>
  column(`select ${what} from contact where dossier_id = '${dossierId}' order by on_day, created_at`)
const closed = async () => {
  const id = await active()
  const { id: contact } = await note(id)
  await execute(database.ownerUrl, [
    `update dossier set status = 'exited', closed_at = '2026-11-21' where id = '${id}'`,
  ])
  return { id, contact }
}

describe('recording a contact', () => {
  it('keeps what was typed, who noted it and when, and tells it in the dossier', async () => {
    const id = await active()

    const { id: contact } = await note(id, { otherMinutes: 15, reason: 'diagnostic', note: 'A retrouvé un logement' })

    expect(
      await rows(
        id,
        "on_day || ' ' || at_time || ' ' || channel || ' ' || presence || ' ' || minutes || ' ' || other_minutes || ' ' || reason || ' ' || note || ' ' || recorded_by",
      ),
    ).toEqual([`2026-11-20 10:30 in_person seen 50 15 diagnostic A retrouvé un logement ${niort.accounts.referent}`])
    expect(
      await column(
        `select kind || ' ' || (data ->> 'contactId') || ' ' || (data::text like '%logement%') from dossier_event where dossier_id = '${id}' and kind like 'contact%'`,
      ),
    ).toEqual([`contact-recorded ${contact} false`])
    expect(await count(`audit_entry where object_id = '${contact}' and action = 'contact.record'`)).toBe(1)
  })

  it('makes an appointment of the next date, to be completed later', async () => {
    const id = await active()
    await note(id, { nextOn: '2026-12-04', nextTime: '14:00', nextChannel: 'phone' })
    expect(await rows(id, "on_day || ' ' || presence || ' ' || channel || ' ' || coalesce(at_time, '-')")).toEqual([
      '2026-11-20 seen in_person 10:30',
      '2026-12-04 planned phone 14:00',
    ])
    const [planned = ''] = await column(`select id from contact where dossier_id = '${id}' and presence = 'planned'`)

    world.setNow('2026-12-08T09:00:00Z')
    const held = { ...SEEN, on: '2026-12-04', time: '14:00', channel: 'phone', minutes: 20 }
    await updateContact(referent(), { id: planned, input: held, version: 1 })

    expect(
      await column(
        `select presence || ' ' || version || ' ' || recorded_at::date from contact where id = '${planned}'`,
      ),
    ).toEqual(['seen 2 2026-12-08'])
    await updateContact(referent(), { id: planned, input: { ...held, minutes: 25 }, version: 2 })
    world.setNow('2026-12-20T09:00:00Z')
    await updateContact(referent(), { id: planned, input: { ...held, minutes: 30 }, version: 3 })
    expect(await column(`select recorded_at::date::text from contact where id = '${planned}'`)).toEqual(['2026-12-08'])
    world.setNow('2026-11-22T10:00:00Z')
  })

  it('is done once for the same key, and refuses the key for something else', async () => {
    const id = await active()
    const key = newId()
    const first = await note(id, {}, referent(), key)

    expect(await note(id, {}, referent(), key)).toEqual(first)
    expect(await count(`contact where dossier_id = '${id}'`)).toBe(1)
    expect(await codeOf(note(id, { minutes: 20 }, referent(), key))).toBe('KeyReused')
  })

  it('refuses what cannot be', async () => {
    const id = await active()
    const issues = (input: object) => issuesOf(note(id, input))

    expect(await issues({ on: '2026-11-23' })).toEqual(['input.in-the-future at on'])
    expect(await issues({ presence: 'unjustified_absence' })).toEqual(['input.only-when-seen at minutes'])
    expect(await issues({ minutes: 0 })).toEqual(['input.out-of-range at minutes'])
    expect(await issues({ time: '24:00' })).toEqual(['input.bad-time at time'])
    expect(await issues({ nextOn: '2026-11-19' })).toEqual(['input.bad-order at nextOn'])
    expect(await issues({ presence: 'planned', minutes: null, nextOn: '2026-12-01' })).toEqual([
      'input.one-appointment at nextOn',
    ])
    expect(await issues({ channel: 'pigeon' })).toEqual(['input.out-of-range at channel'])
    expect(await count(`contact where dossier_id = '${id}'`)).toBe(0)
    await note(id, { presence: 'planned', minutes: null, on: '2026-12-24' })
  })

  it('takes a signature that is a drawing of the same dossier only', async () => {
    const id = await active()
    const drawing = (ctx: RequestContext, dossierId: string) =>
      anAttachment(ctx, dossierId, 'signature.png', { mime: 'image/png' })
    const signatureId = await drawing(referent(), id)
    await note(id, { signatureId })
    expect(await rows(id, 'signature_id::text')).toEqual([signatureId])

    const elsewhere = await drawing(referent(), await active())
    const paper = await anAttachment(referent(), id)
    for (const wrong of [elsewhere, paper])
      expect(await issuesOf(note(id, { signatureId: wrong }))).toEqual(['input.unknown at signatureId'])
    const foreign = await drawing(caen.as('referent'), await aDossier(caen.as('referent')))
    expect(await codeOf(note(id, { signatureId: foreign }))).toBe('NOT_FOUND')
    expect(await issuesOf(note(id, { signatureId, presence: 'excused', minutes: null }))).toEqual([
      'input.only-when-seen at signatureId',
    ])
  })
})

describe('a signature', () => {
  it('takes no room among the documents of the dossier', async () => {
    const id = await active()
    await note(id, { signatureId: await anAttachment(referent(), id, 'signature.png', { mime: 'image/png' }) })
    await execute(database.ownerUrl, [
      `insert into attachment (plie_id, id, dossier_id, name, mime, size, sha256, created_at, created_by, stored_at)
         select plie_id, gen_random_uuid(), dossier_id, name, mime, size, sha256, created_at, created_by, stored_at
         from attachment, generate_series(1, 199) where dossier_id = '${id}'`,
    ])

    await anAttachment(referent(), id)

    expect(await count(`attachment where dossier_id = '${id}'`)).toBe(201)
  })
})

describe('changing and removing a contact', () => {
  it('are told, and refuse a version that is not the last', async () => {
    const id = await active()
    const { id: contact } = await note(id)
    const input = { ...SEEN, presence: 'unjustified_absence', minutes: null }

    await updateContact(referent(), { id: contact, input, version: 1 })
    expect(await codeOf(updateContact(referent(), { id: contact, input, version: 1 }))).toBe('VersionConflict')
    expect(await codeOf(removeContact(referent(), { id: contact, version: 1 }))).toBe('VersionConflict')
    await removeContact(referent(), { id: contact, version: 2 })

    expect(await rows(id, 'id')).toEqual([])
    expect(
      await column(
        `select kind || ' ' || (data ->> 'presence') from dossier_event where dossier_id = '${id}' and kind like 'contact%' order by at, id`,
      ),
    ).toEqual(['contact-recorded seen', 'contact-updated unjustified_absence', 'contact-removed unjustified_absence'])
    expect(await codeOf(removeContact(referent(), { id: contact, version: 2 }))).toBe('NOT_FOUND')
  })
})

describe('on a closed dossier', () => {
  it('nothing is noted, changed nor taken out', async () => {
    const { id, contact } = await closed()

    expect(await codeOf(note(id))).toBe('DossierClosed')
    expect(await codeOf(updateContact(referent(), { id: contact, input: SEEN, version: 1 }))).toBe('DossierClosed')
    expect(await codeOf(removeContact(referent(), { id: contact, version: 1 }))).toBe('DossierClosed')
    expect(await rows(id, 'version::text')).toEqual(['1'])
  })
})

describe('who', () => {
  it('a prescriber notes nothing, another référent does not know the dossier, another PLIE finds nothing', async () => {
    const sent = await aDossier(niort.as('prescriber'))
    const id = await active()
    const other = niort.as('referent', await niort.referent('ailleurs'))
    const { id: contact } = await note(id)

    expect(await codeOf(note(sent, {}, niort.as('prescriber')))).toBe('FORBIDDEN')
    expect(await codeOf(note(id, {}, other))).toBe('NOT_FOUND')
    expect(await codeOf(updateContact(niort.as('auditor'), { id: contact, input: SEEN, version: 1 }))).toBe('FORBIDDEN')
    expect(await codeOf(removeContact(caen.as('coordination'), { id: contact, version: 1 }))).toBe('NOT_FOUND')
    expect(await codeOf(readContactSummary(other, { dossierId: id }))).toBe('NOT_FOUND')
  })
})

describe('what contacts amount to', () => {
  it('R03–R04 the rhythm moves with each meeting, and skips the standby', async () => {
    const id = await active()
    const rhythm = async () => (await readContactSummary(referent(), { dossierId: id })).rhythm

    // Older than the first contact its PLIE noted: nobody is late for what could not be written.
    expect(await rhythm()).toMatchObject({ state: 'unknown', dueOn: null })
    await note(await active(), { on: '2026-01-05' })
    expect(await rhythm()).toMatchObject({ state: 'late', dueOn: '2026-01-20', daysLate: 306 })
    await note(id)
    expect(await rhythm()).toMatchObject({ state: 'due', dueOn: '2026-12-20', lastOn: '2026-11-20' })
    await goOn(niort, id, ['open_standby', { standbyReason: 'difficultes', from: '2026-11-21' }])
    expect(await rhythm()).toMatchObject({ state: 'paused', dueOn: null })
  })

  it('R10 tells the absences against the threshold, and the length to propose', async () => {
    const id = await active()
    const missed = { presence: 'unjustified_absence', minutes: null }
    await note(id, { ...missed, channel: 'phone', on: '2026-11-02' })
    const once = await readContactSummary(referent(), { dossierId: id })
    await note(id, { ...missed, on: '2026-11-16' })
    const twice = await readContactSummary(referent(), { dossierId: id })

    expect([once.absences, twice.absences]).toEqual([
      { unjustified: 1, toCommittee: 2, reached: false },
      { unjustified: 2, toCommittee: 2, reached: true },
    ])
    expect(twice.observations).toHaveLength(1)
    expect(twice.usualMinutes).toBe(60)
    const inCaen = await aDossier(caen.as('referent'))
    expect((await readContactSummary(caen.as('referent'), { dossierId: inCaen })).usualMinutes).toBe(45)
  })

  it('the exit rules read how many absences were unjustified, today and on a past day', async () => {
    const id = await active()
    const none = await active()
    const missed = { presence: 'unjustified_absence', minutes: null }
    for (const on of ['2026-03-02', '2026-06-01']) await note(id, { ...missed, on })
    const ctx = referent()
    const absences = (source: Awaited<ReturnType<typeof dossierFacts>>) => source.value('dossier.unjustifiedAbsences')
    const dossier = await dossiers(ctx).get(id)

    expect(absences(await dossierFacts(ctx, dossier))).toBe(2)
    expect(absences(await dossierFacts(ctx, await dossiers(ctx).get(none)))).toBe(0)
    const on = await factsOfMany(ctx, [id, none], { jobs: false, diagnostics: false, life: true })
    const remembered = { ...dossier, participant: { birthDate: null, statuses: [], commune: null } }
    expect(['2026-03-01', '2026-03-02', '2026-11-22'].map((day) => absences(on(remembered, day)))).toEqual([0, 1, 2])
  })
})
