import { describe, expect, it } from 'vitest'
import { recordContact } from '../../../server/contacts/index.ts'
import type { DossierFilter } from '../../../server/dossiers/dossier-filter.ts'
import { listDossiers } from '../../../server/dossiers/index.ts'
import '../../../server/due/index.ts'
import { readDueItems } from '../../../server/due/read-due-items.ts'
import { snoozeDueItems } from '../../../server/due/snooze-due-items.ts'
import { entities } from '../../../server/entities.ts'
import { newId } from '../../../server/platform/ids.ts'
import { openOrm } from '../../../server/platform/orm/orm.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { recordStep } from '../../../server/steps/record-step.ts'
import { aDossier } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database, '2026-06-20T10:00:00Z')
const { niort, caen } = world
const coordination = () => niort.as('coordination')
const referent = () => niort.as('referent')

const found = async (filter: DossierFilter, ctx: RequestContext = coordination()) =>
  (await listDossiers(ctx, { first: 100, filter, selection: {}, counts: true })).rows.map((row) => String(row['id']))
const met = (dossierId: string, on: string) =>
  recordContact(coordination(), {
    dossierId,
    input: { on, channel: 'in_person', presence: 'seen', minutes: 60, reason: 'follow_up' },
    idempotencyKey: newId(),
  })
const step = (dossierId: string, more: object) =>
  recordStep(coordination(), {
    dossierId,
    input: { family: 'step-family-FORMATION', label: 'Atelier', programme: false, ...more },
    idempotencyKey: newId(),
  })
const followed = (openedAt: string) => aDossier(referent(), { openedAt })

// The PLIE has noted its contacts and étapes here since before these dossiers.
const older = await followed('2026-01-02')
await met(older, '2026-01-10')
await step(older, { realStart: '2026-01-05', realEnd: '2026-01-20' })
const late = await followed('2026-01-15')
const calm = await followed('2026-06-15')
await met(calm, '2026-06-18')
await step(calm, { realStart: '2026-06-16' })
await aDossier(caen.as('referent'), { openedAt: '2026-01-15' })
await execute(database.ownerUrl, [
  `update plie set settings = settings || '{"noStepAlertMonths": {"value": 3, "source": "R19"}}' where id = '${niort.tenant.id}'`,
  // No form asked for: what remains is interviews and étapes.
  `delete from form_version where plie_id = '${niort.tenant.id}' and form_id in (select id from form where kind = 'diagnostic' and plie_id = '${niort.tenant.id}')`,
])

describe('the list filtered on what is late', () => {
  it('holds the dossiers the home tells late, within the reach of who asks', async () => {
    const told = (
      await readDueItems(coordination(), { mine: false, awake: true, first: 100, offset: 0, selection: null })
    ).items
      .filter(({ lateDays }) => lateDays > 0)
      .map(({ dossierId }) => dossierId)

    const listed = await found({ late: true })

    expect(new Set(listed)).toEqual(new Set(told))
    expect(listed).toContain(late)
    expect(listed).not.toContain(calm)
    expect(await found({ late: true, search: 'personne ainsi' })).toEqual([])
    expect(await found({ late: true }, niort.as('referent', await niort.referent('Autre')))).toEqual([])
    expect(await found({ late: true }, niort.as('auditor'))).toEqual([])
  })

  it('without étape: ever, or for longer than the PLIE lets go by', async () => {
    expect(await found({ withoutStep: 'EVER' })).toEqual([late])
    expect((await found({ withoutStep: 'FOR_MONTHS' })).toSorted()).toEqual([older, late].toSorted())
    expect(await found({ withoutStep: 'FOR_MONTHS', late: true, openedFrom: '2026-01-10' })).toEqual([late])
    expect(await found({ withoutStep: 'EVER' }, niort.as('prescriber'))).toEqual([])
  })

  it('costs as many statements for twelve dossiers as for one', async () => {
    const solo = await niort.referent('Seule')
    await aDossier(niort.as('referent', solo), { openedAt: '2026-01-15' })
    const many = await niort.referent('Douze')
    for (let n = 0; n < 12; n += 1) await aDossier(niort.as('referent', many), { openedAt: '2026-01-15' })
    const statements: string[] = []
    const orm = await openOrm(database.appUrl, entities, 2, (text) => statements.push(text))
    const counted = async (referentId: string, rows: number) => {
      const ctx = systemContext({ ...world.runtime, orm }, niort.tenant, coordination().actor)
      statements.length = 0
      expect(await found({ late: true, withoutStep: 'FOR_MONTHS', referentId }, ctx)).toHaveLength(rows)
      return statements.filter((text) => /\bfrom\b/i.test(text)).length
    }
    try {
      await counted(many, 12)
      const one = await counted(solo, 1)
      expect(one).toBeGreaterThan(5)
      expect(await counted(many, 12)).toBe(one)
    } finally {
      await orm.close()
    }
  })
})

describe('several put off at once', () => {
  const putOff = (ctx: RequestContext, dossierIds: string[], more: object = {}) =>
    snoozeDueItems(ctx, { dossierIds, kinds: ['interview-overdue', 'no-step'], until: '2026-07-01', ...more })

  it('are told late no more until that day, in the dossiers the caller may put off', async () => {
    const dossiers = [await followed('2026-01-16'), await followed('2026-01-17')]
    const foreign = await aDossier(caen.as('referent'), { openedAt: '2026-01-15' })

    const { putOff: n, left } = await putOff(referent(), [...dossiers, foreign, 'x'], { word: 'congés' })

    expect([n, left]).toEqual([4, 0])
    expect((await found({ late: true })).filter((id) => dossiers.includes(id))).toEqual([])
    expect((await found({ withoutStep: 'FOR_MONTHS' })).filter((id) => dossiers.includes(id))).toHaveLength(2)
    world.setNow('2026-07-01T10:00:00Z')
    expect((await found({ late: true })).filter((id) => dossiers.includes(id))).toHaveLength(2)
    world.setNow('2026-06-20T10:00:00Z')
  })

  it('leave what waits for a decision to whoever decides', async () => {
    const id = await followed('2026-01-18')
    await execute(database.ownerUrl, [
      `update dossier set status = 'exit_proposed', status_before_exit = 'active' where id = '${id}'`,
    ])
    const kinds = ['exit-waiting'] as const

    expect(await putOff(referent(), [id], { kinds })).toEqual({ putOff: 0, left: 1 })
    expect(await putOff(coordination(), [id], { kinds })).toEqual({ putOff: 1, left: 0 })
    expect(await putOff(coordination(), [id], { kinds })).toEqual({ putOff: 1, left: 0 })
  })

  it('say what is wrong, and change nothing for who may not', async () => {
    expect(await issuesOf(putOff(referent(), []))).toEqual(['input.required at dossierIds'])
    expect(await issuesOf(putOff(referent(), [late], { kinds: [] }))).toEqual(['input.required at kinds'])
    expect(await issuesOf(putOff(referent(), [late], { until: '2026-06-20' }))).toEqual(['input.in-the-past at until'])
    expect(await issuesOf(putOff(referent(), [late], { until: '2027-06-20' }))).toEqual(['input.out-of-range at until'])
    expect(await codeOf(putOff(niort.as('auditor'), [late]))).toBe('FORBIDDEN')
    const other = niort.as('referent', await niort.referent('Autre'))
    expect(await putOff(other, [late])).toEqual({ putOff: 0, left: 0 })
  })
})
