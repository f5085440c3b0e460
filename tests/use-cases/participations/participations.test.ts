import { describe, expect, it } from 'vitest'
import { entities } from '../../../server/entities.ts'
import {
  closeOperation,
  leaveOperation,
  previewEntries,
  recordOperation,
  recordParticipation,
  recordParticipations,
  removeParticipation,
  updateOperation,
  updateParticipation,
} from '../../../server/participations/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { openOrm } from '../../../server/platform/orm/orm.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { aDossier, goOn } from '../../support/builders.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database, '2027-03-10T10:00:00Z')
const { niort, caen } = world
const { column, count } = inspect(database)
const referent = () => niort.as('referent')
const coordination = () => niort.as('coordination')

let numbers = 0
const operation = async (firstDay = '2027-01-01', lastDay = '2027-12-31', ctx: RequestContext = coordination()) => {
  numbers += 1
  const input = { operationNumber: `N${numbers}`, label: 'Parcours', firstDay, lastDay }
  return (await recordOperation(ctx, { input, idempotencyKey: newId() })).id
}
const followed = (more: object = {}) =>
  aDossier(referent(), { birthDate: '1980-02-29', statuses: ['deld', 'brsa'], openedAt: '2026-02-02', ...more })
const enter = (dossierId: string, operationId: string, on: string, ctx = referent(), idempotencyKey = newId()) =>
  recordParticipation(ctx, { dossierId, operationId, on, idempotencyKey })
const rowsOf = (dossierId: string) =>
  column(
    `select entered_on || ' ' || coalesce(exited_on::text, '-') from participation
     where participant_id = (select participant_id from dossier where id = '${dossierId}') order by entered_on`,
  )
const told = (dossierId: string) =>
  column(
    `select data ->> 'act' || ' ' || (data ->> 'day') from dossier_event
     where dossier_id = '${dossierId}' and kind = 'participation-moved' order by at, id`,
  )
const versionOf = async (id: string) =>
  Number((await column(`select version from participation where id = '${id}'`))[0])

describe('operations', () => {
  it('are made, changed and closed by the coordination and the administrator, one number each', async () => {
    const id = await operation()
    const input = { operationNumber: 'ma-2027', label: 'Autre', firstDay: '2027-01-01', lastDay: '2027-06-30' }
    await updateOperation(niort.as('plie-administrator'), { id, input, version: 1 })

    expect(
      await column(`select label || ' ' || last_day || ' ' || version from fse_operation where id = '${id}'`),
    ).toEqual(['Autre 2027-06-30 2'])
    const again = recordOperation(coordination(), {
      input: { ...input, operationNumber: 'MA-2027' },
      idempotencyKey: newId(),
    })
    expect(await issuesOf(again)).toEqual(['input.taken at operationNumber'])
    expect(await codeOf(updateOperation(coordination(), { id, input, version: 1 }))).toBe('VersionConflict')
    expect(await codeOf(operation('2027-01-01', '2027-12-31', referent()))).toBe('FORBIDDEN')
    expect(await issuesOf(operation('2027-02-01', '2027-01-31'))).toEqual(['input.bad-order at lastDay'])
    expect(await codeOf(updateOperation(caen.as('coordination'), { id, input, version: 2 }))).toBe('NOT_FOUND')
  })

  it('keep everybody within their days', async () => {
    const id = await operation()
    await enter(await followed(), id, '2027-02-01')
    const input = { operationNumber: 'Z', label: 'Z', firstDay: '2027-02-02', lastDay: '2027-12-31' }

    expect(await issuesOf(updateOperation(coordination(), { id, input, version: 1 }))).toEqual([
      'input.leaves-out at firstDay',
    ])
  })

  it('once closed let nobody in, and nobody stays in: not beyond their last day', async () => {
    const past = await operation('2026-01-01', '2026-12-31')
    const now = await operation()
    const [left, stays] = [await followed(), await followed()]
    await enter(left, past, '2026-03-01')
    await enter(stays, now, '2027-03-01')

    await closeOperation(coordination(), { id: past, version: 1 })
    await closeOperation(coordination(), { id: now, version: 1 })

    expect(await rowsOf(left)).toEqual(['2026-03-01 2026-12-31'])
    expect(await rowsOf(stays)).toEqual(['2027-03-01 2027-03-10'])
    expect(await told(left)).toEqual(['entered 2026-03-01', 'left 2026-12-31'])
    expect(await codeOf(enter(await followed(), now, '2027-03-10'))).toBe('EntryNotPossible')
  })
})

describe('a participation', () => {
  it('keeps the person of that day: neither a birthday nor a new status changes it', async () => {
    const [dossierId, id] = [await followed(), await operation()]

    const { id: participation } = await enter(dossierId, id, '2027-02-28')
    await execute(database.ownerUrl, [
      `update participant set statuses = '{th}', birth_date = '1960-01-01'
       where id = (select participant_id from dossier where id = '${dossierId}')`,
    ])
    await leaveOperation(referent(), { id: participation, on: '2027-03-05', version: 1 })
    await enter(dossierId, id, '2027-03-09')

    // Born on 29 February 1980: 47 on the 28th where there is no 29th, as everywhere in the calendar of the product.
    expect(
      await column(
        `select (entry ->> 'age') || ' ' || (entry -> 'answers' ->> 'labour_status') || ' ' || coalesce(entry -> 'answers' ->> 'disability', '-')
         from participation where id = '${participation}'`,
      ),
    ).toEqual(['47 unemployed -'])
  })

  it('of the same person in the same operation is one record: the first entry, the last exit [P9][P27]', async () => {
    const [dossierId, id] = [await followed(), await operation()]
    const { id: first } = await enter(dossierId, id, '2027-01-10')
    await leaveOperation(referent(), { id: first, on: '2027-02-01', version: 1 })
    const { id: second } = await enter(dossierId, id, '2027-02-10')
    await leaveOperation(referent(), { id: second, on: '2027-03-01', version: 3 })

    expect(second).toBe(first)
    expect(await rowsOf(dossierId)).toEqual(['2027-01-10 2027-03-01'])
    expect(await told(dossierId)).toEqual([
      ...['entered 2027-01-10', 'left 2027-02-01', 'reentered 2027-02-10', 'left 2027-03-01'],
    ])
  })

  it('goes on in the journey the person came back in', async () => {
    const id = await operation()
    const first = await followed()
    const { id: participation } = await enter(first, id, '2027-01-10')
    await leaveOperation(referent(), { id: participation, on: '2027-01-20', version: 1 })
    const [participantId = ''] = await column(`select participant_id from dossier where id = '${first}'`)
    await execute(database.ownerUrl, [
      `update dossier set status = 'exited', closed_at = '2027-01-20' where id = '${first}'`,
    ])
    const again = await aDossier(referent(), { participantId, openedAt: '2027-02-01' })

    await enter(again, id, '2027-02-02')

    expect(await column(`select dossier_id from participation where id = '${participation}'`)).toEqual([again])
    expect(await rowsOf(again)).toEqual(['2027-01-10 -'])
  })

  it('is held once by the database itself', async () => {
    const [dossierId, id] = [await followed(), await operation()]
    await enter(dossierId, id, '2027-01-10')
    const copy = execute(database.ownerUrl, [
      `insert into participation select plie_id, gen_random_uuid(), operation_id, participant_id, dossier_id, entered_on, exited_on,
         entry, missing, version, created_at, updated_at from participation where operation_id = '${id}'`,
    ])
    await expect(copy).rejects.toThrow(/unique/)
  })

  it('is refused to come, outside its operation, before the journey, and twice', async () => {
    const [dossierId, id] = [await followed({ openedAt: '2027-02-01' }), await operation()]
    expect(await issuesOf(enter(dossierId, id, '2027-03-11'))).toEqual(['input.in-the-future at on'])
    expect(await codeOf(enter(dossierId, id, '2027-01-31'))).toBe('EntryNotPossible')
    expect(await rowsOf(dossierId)).toEqual([])

    const key = newId()
    const once = await enter(dossierId, id, '2027-02-01', referent(), key)
    expect(await enter(dossierId, id, '2027-02-01', referent(), key)).toEqual(once)
    expect(await codeOf(enter(dossierId, id, '2027-02-01'))).toBe('EntryNotPossible')
  })

  it('ends with the journey', async () => {
    const [dossierId, id] = [await followed(), await operation()]
    await enter(dossierId, id, '2027-01-10')
    await execute(database.ownerUrl, [
      `update dossier set status = 'exit_proposed', status_before_exit = 'active' where id = '${dossierId}'`,
    ])

    await goOn(niort, dossierId, ['accept_exit', { on: '2027-03-08' }])

    expect(await rowsOf(dossierId)).toEqual(['2027-01-10 2027-03-08'])
  })

  it('is corrected and taken out by a person, from the version that was shown', async () => {
    const [dossierId, id] = [await followed(), await operation()]
    const { id: participation } = await enter(dossierId, id, '2027-01-10')
    const correct = (input: object, version = 1, ctx = referent()) =>
      updateParticipation(ctx, {
        id: participation,
        input: { enteredOn: '2027-01-11', answers: [], ...input },
        version,
      })

    expect(await issuesOf(correct({ enteredOn: '2026-12-31' }))).toEqual(['input.outside-days at enteredOn'])
    expect(await issuesOf(correct({ answers: [{ question: 'benefits', value: 'lottery' }] }))).toEqual([
      'input.unknown at answers.benefits',
    ])
    await correct({ answers: [{ question: 'disability', value: 'refuses' }] })
    expect(await column(`select missing::text from participation where id = '${participation}'`)).toEqual([
      '{labour_status,registered,diploma_level,benefits,nationality_group}',
    ])
    expect(await codeOf(correct({}))).toBe('VersionConflict')
    expect(await codeOf(correct({}, 2, niort.as('auditor')))).toBe('FORBIDDEN')
    expect(await codeOf(correct({}, 2, caen.as('coordination')))).toBe('NOT_FOUND')

    await removeParticipation(referent(), { id: participation, version: await versionOf(participation) })
    expect(await rowsOf(dossierId)).toEqual([])
    expect(await told(dossierId)).toEqual(['entered 2027-01-10', 'updated 2027-01-11', 'removed 2027-01-11'])
  })
})

describe('accompaniments that go on in the operation of the year (002:Technowest)', () => {
  it('are shown before: who would enter, who cannot and why', async () => {
    const id = await operation()
    const [can, already, late] = [
      await followed({ lastName: 'Abricot' }),
      await followed({ lastName: 'Bourrache' }),
      await followed({ lastName: 'Cerfeuil', openedAt: '2027-02-15' }),
    ]
    await enter(already, id, '2027-01-01')

    const preview = await previewEntries(coordination(), {
      operationId: id,
      on: '2027-01-01',
      dossierIds: [can, already, late],
    })

    expect(preview.map(({ lastName, obstacles }) => [lastName, obstacles])).toEqual([
      ['Abricot', []],
      ['Bourrache', ['Déjà inscrite depuis le 01/01/2027.']],
      ['Cerfeuil', ['L’accompagnement n’a commencé que le 15/02/2027.']],
    ])
    expect(preview[0]?.missing).toContain('Diplôme le plus élevé obtenu')
    expect(await count(`participation where operation_id = '${id}'`)).toBe(1)
  })

  it('enter together, each ending the operation of the year before on its last day; whoever cannot is told', async () => {
    const [last, next] = [await operation('2026-01-01', '2026-12-31'), await operation()]
    const [one, two, late] = [await followed(), await followed(), await followed({ openedAt: '2027-02-15' })]
    await enter(one, last, '2026-03-01')
    const asked = { operationId: next, on: '2027-01-01', dossierIds: [one, two, late], idempotencyKey: newId() }

    const done = await recordParticipations(coordination(), asked)

    expect(done).toMatchObject({ entered: 2, skipped: [{ dossierId: late }] })
    expect(await rowsOf(one)).toEqual(['2026-03-01 2026-12-31', '2027-01-01 -'])
    expect(await rowsOf(late)).toEqual([])
    expect(await told(one)).toEqual(['entered 2026-03-01', 'left 2026-12-31', 'entered 2027-01-01'])
    expect(await recordParticipations(coordination(), asked)).toEqual(done)
  })

  it('are a référent’s to enter among their own only', async () => {
    const id = await operation()
    const theirs = await aDossier(coordination(), {
      referentId: await niort.referent('Une autre'),
      openedAt: '2026-02-02',
    })
    const own = await followed()
    const asked = { operationId: id, on: '2027-01-01', dossierIds: [own, theirs] }

    const seen = await previewEntries(referent(), asked)
    expect(seen.map(({ dossierId }) => dossierId)).toEqual([own])
    expect(await codeOf(recordParticipations(referent(), { ...asked, idempotencyKey: newId() }))).toMatch(
      /NOT_FOUND|FORBIDDEN/,
    )
    expect(await count(`participation where operation_id = '${id}'`)).toBe(0)
  })

  it('are previewed in as many statements for twelve people as for one', async () => {
    const id = await operation()
    const ids: string[] = []
    for (let n = 0; n < 12; n += 1) ids.push(await followed())
    const statements: string[] = []
    const orm = await openOrm(database.appUrl, entities, 2, (text) => statements.push(text))
    const counted = async (dossierIds: string[]) => {
      const ctx = systemContext({ ...world.runtime, orm }, niort.tenant, coordination().actor)
      statements.length = 0
      await previewEntries(ctx, { operationId: id, on: '2027-01-01', dossierIds })
      return statements.filter((text) => /\bfrom\b/i.test(text)).length
    }
    try {
      await counted(ids)
      const one = await counted(ids.slice(0, 1))
      expect(one).toBeGreaterThan(3)
      expect(await counted(ids)).toBe(one)
    } finally {
      await orm.close()
    }
  })
})
