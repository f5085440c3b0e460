import { describe, expect, it } from 'vitest'
import { recordContact } from '../../server/contacts/index.ts'
import { readContactSummary } from '../../server/contacts/read-contact-summary.ts'
// Its policy: a test may act through another file of it.
import '../../server/due/index.ts'
import { type ReadDueItems, readDueItems } from '../../server/due/read-due-items.ts'
import { snoozeDueItem } from '../../server/due/snooze-due-item.ts'
import { recordWorkContract } from '../../server/employment/index.ts'
import { entities } from '../../server/entities.ts'
import { newId } from '../../server/platform/ids.ts'
import { openOrm } from '../../server/platform/orm/orm.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { systemContext } from '../../server/platform/system-context.ts'
import { aDossier, goOn } from '../support/builders.ts'
import { codeOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database, '2026-06-20T10:00:00Z')
const { niort, caen } = world
const { column } = inspect(database)

const read = (ctx: RequestContext, more: Partial<ReadDueItems> = {}) =>
  readDueItems(ctx, { mine: true, awake: true, first: 100, offset: 0, selection: null, ...more })
/** `kind dueOn` of each item of a dossier. */
const dueOf = async (ctx: RequestContext, dossierId: string, more: Partial<ReadDueItems> = {}) =>
  (await read(ctx, { mine: false, ...more })).items
    .filter((item) => item.dossierId === dossierId)
    .map(({ key, dueOn }) => `${key} ${dueOn}`)
const at = (day: string) => world.setNow(`${day}T10:00:00Z`)
const referent = () => niort.as('referent')
const coordination = () => niort.as('coordination')
/** Followed since 15 January, without a diagnostic. */
const followed = () => aDossier(referent(), { openedAt: '2026-01-15' })

/** An interview held and noted. */
const met = (dossierId: string, on: string) =>
  recordContact(coordination(), {
    dossierId,
    input: { on, channel: 'in_person', presence: 'seen', minutes: 60, reason: 'follow_up' },
    idempotencyKey: newId(),
  })

// The PLIE has noted its contacts here since before these dossiers: one without any has had none.
await met(await aDossier(referent(), { openedAt: '2026-01-02' }), '2026-01-10')

describe('what is due', () => {
  it('is worked out from what was recorded: a period to renew, a diagnostic, an interview', async () => {
    at('2026-06-20')
    const id = await followed()
    expect(await dueOf(referent(), id)).toEqual([
      'diagnostic-missing 2026-01-15',
      'interview-overdue 2026-01-30',
      'period-ending 2026-07-08',
    ])

    await met(id, '2026-06-10')
    await goOn(niort, id, ['renew', { on: '2026-06-18' }])
    expect(await dueOf(referent(), id)).toEqual(['diagnostic-missing 2026-01-15'])
  })

  it('is not worked out from interviews nobody could note: the dossier is older than the use of Jalon', async () => {
    at('2026-06-20')
    const older = await aDossier(referent(), { openedAt: '2025-09-01' })
    expect((await dueOf(referent(), older)).some((one) => one.startsWith('interview'))).toBe(false)

    await met(older, '2026-05-02')

    expect(await dueOf(referent(), older)).toContain('interview-overdue 2026-06-02')
  })

  it('says of an interview what the page of the dossier says, whatever has been lived', async () => {
    at('2026-06-20')
    const job = { kind: 'cdi', employer: 'Fleurs & Cie', startDate: '2026-05-02', weeklyHours: 35 }
    const lives: ((id: string) => Promise<unknown>)[] = [
      async () => undefined,
      (id) => met(id, '2026-06-19'),
      async (id) => {
        await met(id, '2026-05-01')
        await goOn(niort, id, ['suspend', { from: '2026-05-10', until: '2026-05-12', reason: 'Congés' }])
      },
      async (id) => {
        await met(id, '2026-05-01')
        await goOn(niort, id, ['open_standby', { standbyReason: 'difficultes', from: '2026-05-10' }])
        await goOn(niort, id, ['close_standby', { on: '2026-06-01' }])
      },
      (id) => goOn(niort, id, ['open_standby', { standbyReason: 'difficultes', from: '2026-05-10' }]),
      async (id) => {
        await recordWorkContract(referent(), { dossierId: id, input: job, idempotencyKey: newId() })
        await goOn(niort, id, ['start_in_job', { on: '2026-05-02' }])
      },
    ]
    const told: string[] = []
    for (const live of lives) {
      const id = await followed()
      await live(id)
      const { rhythm } = await readContactSummary(referent(), { dossierId: id })
      const { items } = await read(referent(), { mine: false, dossierId: id })
      const item = items.find(({ kind }) => kind === 'interview-overdue' || kind === 'post-hire-contact')
      // Told a week ahead: sooner, only the page of the dossier says it.
      const soon = rhythm.dueOn !== null && rhythm.dueOn <= '2026-06-27'
      expect([item?.dueOn ?? null, item?.lateDays ?? 0]).toEqual(soon ? [rhythm.dueOn, rhythm.daysLate] : [null, 0])
      told.push(rhythm.state)
    }
    expect(told).toEqual(['late', 'due', 'late', 'due', 'paused', 'late'])
  })

  it('follows the life of the dossier, act by act', async () => {
    at('2026-06-20')
    const id = await aDossier(niort.as('prescriber'), { openedAt: '2026-06-01' })
    expect(await dueOf(coordination(), id)).toEqual(['prescription-waiting 2026-07-01'])
    await goOn(niort, id, ['welcome', { on: '2026-06-05', referentId: niort.accounts.referent }])
    expect(await dueOf(referent(), id)).toEqual(['diagnostic-missing 2026-07-05'])
    await goOn(niort, id, ['propose_entry', { on: '2026-06-10' }])
    expect(await dueOf(coordination(), id)).toContain('entry-waiting 2026-07-10')
    await goOn(niort, id, ['admit', { on: '2026-06-12' }])
    await met(id, '2026-06-12')
    await goOn(niort, id, ['ask_standby', { standbyReason: 'difficultes', from: '2026-06-18', until: '2026-07-10' }])
    expect(await dueOf(coordination(), id)).toContain('standby-asked 2026-07-20')
    await goOn(niort, id, ['open_standby', { standbyReason: 'difficultes', from: '2026-06-18', until: '2026-07-10' }])
    expect(await dueOf(coordination(), id)).toEqual(['standby-ending 2026-07-10'])
    await goOn(niort, id, ['close_standby', { on: '2026-06-20' }])
    const job = { kind: 'cdi', employer: 'Atelier', startDate: '2026-01-10' }
    await recordWorkContract(referent(), { dossierId: id, input: job, idempotencyKey: newId() })
    await goOn(niort, id, 'start_in_job')
    expect(await dueOf(referent(), id)).toContain('follow-up-over 2026-07-10')
  })

  it('says to each what waits for them: a référent their caseload, the coordination its decisions and all the rest on demand', async () => {
    at('2026-06-20')
    const mine = await followed()
    const other = await niort.referent('Autre référente')
    const theirs = await aDossier(coordination(), { openedAt: '2026-01-15', referentId: other })
    const waiting = await aDossier(referent(), { openedAt: '2026-01-15' })
    await goOn(niort, waiting, ['ask_standby', { standbyReason: 'difficultes', from: '2026-06-18' }])

    const own = await read(referent())
    expect(new Set(own.items.map(({ owner }) => owner))).toEqual(new Set(['referent']))
    expect(own.items.some(({ dossierId }) => dossierId === mine)).toBe(true)
    expect(await dueOf(referent(), theirs)).toEqual([])
    expect(await dueOf(referent(), waiting)).toContain('standby-asked 2026-07-20')

    const decisions = await read(coordination())
    expect(decisions.items.every(({ owner, mine: forThem }) => owner === 'coordination' && forThem)).toBe(true)
    expect(decisions.items.map(({ dossierId }) => dossierId)).toContain(waiting)
    expect(await dueOf(coordination(), theirs)).not.toEqual([])
    expect(await dueOf(niort.as('referent', other), theirs)).not.toEqual([])

    for (const role of ['prescriber', 'auditor', 'plie-administrator'] as const)
      expect(await codeOf(read(niort.as(role)))).toBe('FORBIDDEN')
    expect(await dueOf(caen.as('coordination'), mine)).toEqual([])
    expect((await read(caen.as('coordination'), { mine: false, dossierId: mine })).totalCount).toBe(0)
  })

  it('counts by kind, filters and pages; the latest first', async () => {
    const all = await read(referent())
    const days = all.items.map(({ dueOn }) => dueOn)
    expect(days).toEqual(days.toSorted())
    expect(all.counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.totalCount)

    const periods = await read(referent(), { kinds: ['period-ending'] })
    expect(periods.totalCount).toBe(all.counts.find(({ kind }) => kind === 'period-ending')?.count)
    expect(periods.counts).toEqual(all.counts)
    const second = await read(referent(), { first: 2, offset: 2 })
    expect(second.items.map(({ id }) => id)).toEqual(all.items.slice(2, 4).map(({ id }) => id))
    expect(await codeOf(read(referent(), { first: 101 }))).toBe('BAD_USER_INPUT')
    expect(await codeOf(read(referent(), { offset: -1 }))).toBe('BAD_USER_INPUT')
  })

  it('is nothing once the dossier is closed', async () => {
    const id = await followed()
    expect(await dueOf(referent(), id)).not.toEqual([])
    await execute(database.ownerUrl, [
      `update dossier set status = 'exited', closed_at = '2026-06-20' where id = '${id}'`,
    ])
    expect(await dueOf(referent(), id)).toEqual([])
  })

  it('is read in as many statements for a hundred dossiers as for one', async () => {
    const statements: string[] = []
    const orm = await openOrm(database.appUrl, entities, 2, (text) => statements.push(text))
    const alone = await niort.referent('Une référente')
    const asked = async () => {
      const ctx = systemContext({ ...world.runtime, orm }, niort.tenant, niort.as('referent', alone).actor)
      statements.length = 0
      const { totalCount } = await read(ctx, { selection: {} })
      return { totalCount, reads: statements.filter((text) => /\bfrom\b/i.test(text)).length }
    }
    await asked()
    const open = (n: number) =>
      Array.from({ length: n }, () => aDossier(coordination(), { openedAt: '2026-01-15', referentId: alone }))
    const found: { totalCount: number; reads: number }[] = []
    for (const more of [1, 9, 90]) {
      for (const opening of open(more)) await opening
      found.push(await asked())
    }
    await orm.close()

    expect(found.map(({ totalCount }) => totalCount)).toEqual([3, 30, 300])
    expect(new Set(found.map(({ reads }) => reads)).size).toBe(1)
    expect(found[0]?.reads).toBeLessThanOrEqual(10)
  })
})

describe('putting off', () => {
  it('hides one thing from everybody until the day given, with a word, and leaves a line in the trail', async () => {
    at('2026-06-20')
    const id = await followed()
    const key = 'period-ending'

    await snoozeDueItem(referent(), { dossierId: id, key, until: '2026-06-25', word: ' Cellule le 30 ' })

    expect(await dueOf(coordination(), id)).not.toContain('period-ending 2026-07-08')
    const [item] = (await read(referent(), { awake: false, dossierId: id, kinds: ['period-ending'] })).items
    expect(item).toMatchObject({ snoozedUntil: '2026-06-25', snoozeWord: 'Cellule le 30' })
    expect(
      await column(
        `select action || ' ' || object_type || ' ' || result from audit_entry where action = 'due.snooze' and object_id = '${id}'`,
      ),
    ).toEqual(['due.snooze dossier ok'])
    at('2026-06-24')
    expect(await dueOf(referent(), id)).not.toContain('period-ending 2026-07-08')
    at('2026-06-25')
    expect(await dueOf(referent(), id)).toContain('period-ending 2026-07-08')
  })

  it('ends as soon as the thing is due on another day, and may be done again', async () => {
    at('2026-06-20')
    const id = await followed()
    await snoozeDueItem(referent(), { dossierId: id, key: 'interview-overdue', until: '2026-08-01' })
    expect((await dueOf(referent(), id)).some((one) => one.startsWith('interview'))).toBe(false)

    await met(id, '2026-05-15')

    expect(await dueOf(referent(), id)).toContain('interview-overdue 2026-06-15')
    await snoozeDueItem(referent(), { dossierId: id, key: 'interview-overdue', until: '2026-06-22' })
    await snoozeDueItem(referent(), { dossierId: id, key: 'interview-overdue', until: '2026-06-23' })
    expect(await column(`select until_day::text from due_snooze where dossier_id = '${id}'`)).toEqual(['2026-06-23'])
  })

  it('is refused for a day gone by or too far, for what is not due, and in a closed dossier', async () => {
    at('2026-06-20')
    const id = await followed()
    const snooze = (more: object) =>
      snoozeDueItem(referent(), { dossierId: id, key: 'period-ending', until: '2026-06-25', ...more })

    expect(await issuesOf(snooze({ until: '2026-06-20' }))).toEqual(['input.in-the-past at until'])
    expect(await issuesOf(snooze({ until: '2026-12-21' }))).toEqual(['input.out-of-range at until'])
    expect(await issuesOf(snooze({ until: '2026-02-30' }))).toEqual(['input.bad-date at until'])
    expect(await issuesOf(snooze({ word: 'x'.repeat(201) }))).toEqual(['input.too-long at word'])
    expect(await codeOf(snooze({ key: 'cap-near' }))).toBe('DueItemGone')
    await snooze({ until: '2026-12-20', word: '  ' })
    await execute(database.ownerUrl, [`update dossier set status = 'dropped' where id = '${id}'`])
    expect(await codeOf(snooze({}))).toBe('DossierClosed')
  })

  it('belongs to whoever is waited for: a decision is the coordination’s to put off', async () => {
    at('2026-06-20')
    const id = await followed()
    await goOn(niort, id, ['ask_standby', { standbyReason: 'difficultes', from: '2026-06-18' }])
    const snooze = (ctx: RequestContext, key: string) => snoozeDueItem(ctx, { dossierId: id, key, until: '2026-06-25' })
    const other = await niort.referent('Encore une autre')

    expect(await codeOf(snooze(referent(), 'standby-asked'))).toBe('FORBIDDEN')
    expect(await codeOf(snooze(niort.as('referent', other), 'period-ending'))).toBe('NOT_FOUND')
    expect(await codeOf(snooze(niort.as('auditor'), 'period-ending'))).toBe('FORBIDDEN')
    expect(await codeOf(snooze(caen.as('coordination'), 'period-ending'))).toBe('NOT_FOUND')
    await snooze(coordination(), 'standby-asked')
    await snooze(coordination(), 'period-ending')
    const flags = (await read(referent(), { mine: false, awake: false, dossierId: id })).items
    expect(flags.find(({ key }) => key === 'standby-asked')).toMatchObject({ maySnooze: false, mine: false })
    expect(flags.find(({ key }) => key === 'diagnostic-missing')).toMatchObject({ maySnooze: true, mine: true })
  })
})
