import { describe, expect, it } from 'vitest'
import {
  recordTraining,
  recordWorkContract,
  removeTraining,
  removeWorkContract,
  updateTraining,
  updateWorkContract,
} from '../../server/employment/employment-verbs.ts'
import { newId } from '../../server/platform/ids.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import { aDossier } from '../support/builders.ts'
import { codeOf, failureOf, issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count, column } = inspect(database)
const referent = () => niort.as('referent')

/** The two kinds of record hold the same promises. */
const KINDS = [
  {
    name: 'a job',
    table: 'work_contract',
    input: { kind: 'cdd', employer: 'Fleurs & Cie', startDate: '2026-05-02' },
    next: { kind: 'cdi', employer: 'Fleurs & Cie', startDate: '2026-05-02', weeklyHours: 35 },
    wrong: [
      [{ kind: 'bénévolat' }, 'input.out-of-range at kind'],
      [{ employer: '' }, 'input.required at employer'],
      [{ startDate: '2026-02-30' }, 'input.bad-date at startDate'],
      [{ signedEndDate: '2026-05-01' }, 'input.bad-order at signedEndDate'],
      [{ actualEndDate: '2026-05-01' }, 'input.bad-order at actualEndDate'],
      [{ weeklyHours: -1 }, 'input.out-of-range at weeklyHours'],
      [{ weeklyHours: 169 }, 'input.out-of-range at weeklyHours'],
      [{ siaeKind: 'chantier' }, 'input.out-of-range at siaeKind'],
      [{ quotaPercent: 101 }, 'input.out-of-range at quotaPercent'],
      [{ weeklyHours: Number.NaN }, 'input.out-of-range at weeklyHours'],
    ] satisfies [object, string][],
    record: recordWorkContract,
    update: updateWorkContract,
    remove: removeWorkContract,
    events: ['contract-recorded', 'contract-updated', 'contract-removed'],
  },
  {
    name: 'a training',
    table: 'training',
    input: { kind: 'formation_qualifiante', title: 'Titre pro', startDate: '2026-01-05' },
    next: {
      kind: 'formation_qualifiante',
      title: 'Titre pro',
      startDate: '2026-01-05',
      certificationObtained: 'partial',
    },
    wrong: [
      [{ kind: '__proto__' }, 'input.out-of-range at kind'],
      [{ title: 'a\nb' }, 'input.bad-text at title'],
      [{ startDate: '22/11/2026' }, 'input.bad-date at startDate'],
      [{ endDate: '2026-01-04' }, 'input.bad-order at endDate'],
      [{ hours: 20_001 }, 'input.out-of-range at hours'],
      [{ certificationObtained: 'half' }, 'input.out-of-range at certificationObtained'],
      [{ titleObtained: false, certificationObtained: 'total' }, 'input.not-obtained at certificationObtained'],
    ] satisfies [object, string][],
    record: recordTraining,
    update: updateTraining,
    remove: removeTraining,
    events: ['training-recorded', 'training-updated', 'training-removed'],
  },
]

describe.each(KINDS)('$name of a dossier', ({ table, input, next, wrong, record, update, remove, events }) => {
  const recorded = async () => {
    const dossierId = await aDossier(referent())
    return record(referent(), { dossierId, input, idempotencyKey: newId() })
  }

  it('is recorded, changed and removed by the référent, each with its event and the dossier’s version', async () => {
    const { dossierId, id } = await recorded()

    await update(referent(), { id, input: next, version: 1 })
    await remove(referent(), { id, version: 2 })

    expect(await column(`select kind from dossier_event where dossier_id = '${dossierId}' order by id`)).toEqual([
      'dossier-opened',
      ...events,
    ])
    expect(await column(`select version from dossier where id = '${dossierId}'`)).toEqual(['4'])
    expect(await count(`${table} where id = '${id}'`)).toBe(0)
  })

  it('is refused with the place of each fault, and nothing is written', async () => {
    const { dossierId, id } = await recorded()

    for (const [fault, issue] of wrong) {
      expect(
        await issuesOf(record(referent(), { dossierId, input: { ...input, ...fault }, idempotencyKey: newId() })),
      ).toEqual([issue])
      expect(await issuesOf(update(referent(), { id, input: { ...input, ...fault }, version: 1 }))).toEqual([issue])
    }

    expect(await count(`${table} where dossier_id = '${dossierId}'`)).toBe(1)
    expect(await column(`select version from dossier where id = '${dossierId}'`)).toEqual(['2'])
  })

  it('is not changed nor removed from a stale version', async () => {
    const { id } = await recorded()
    await update(referent(), { id, input: next, version: 1 })

    const refused = await failureOf(update(referent(), { id, input, version: 1 }))

    expect(refused).toMatchObject({ type: 'VersionConflict', details: { currentVersion: 2 } })
    expect(await codeOf(remove(referent(), { id, version: 1 }))).toBe('VersionConflict')
    expect(await column(`select version from ${table} where id = '${id}'`)).toEqual(['2'])
  })

  it('stays as it is once the dossier is closed', async () => {
    const { dossierId, id } = await recorded()
    await execute(database.ownerUrl, [`update dossier set status = 'exited' where id = '${dossierId}'`])

    expect(await codeOf(record(referent(), { dossierId, input, idempotencyKey: newId() }))).toBe('DossierClosed')
    expect(await codeOf(update(referent(), { id, input: next, version: 1 }))).toBe('DossierClosed')
    expect(await codeOf(remove(referent(), { id, version: 1 }))).toBe('DossierClosed')
  })

  it('is recorded once for one key', async () => {
    const dossierId = await aDossier(referent())
    const asked = { dossierId, input, idempotencyKey: newId() }

    const [first, again] = [await record(referent(), asked), await record(referent(), asked)]

    expect(again).toEqual(first)
    expect(await count(`${table} where dossier_id = '${dossierId}'`)).toBe(1)
    expect(await codeOf(record(referent(), { ...asked, input: next }))).toBe('KeyReused')
  })

  it('is out of reach for strangers, and read-only for those who do not follow', async () => {
    const { dossierId, id } = await recorded()
    const colleague = await niort.referent('voisine')

    for (const ctx of [
      () => niort.as('referent', colleague),
      () => niort.as('prescriber'),
      () => caen.as('coordination'),
    ]) {
      expect(await codeOf(record(ctx(), { dossierId, input, idempotencyKey: newId() }))).toBe('NOT_FOUND')
      expect(await codeOf(update(ctx(), { id, input: next, version: 1 }))).toBe('NOT_FOUND')
      expect(await codeOf(remove(ctx(), { id, version: 1 }))).toBe('NOT_FOUND')
    }
    for (const ctx of [() => niort.as('auditor'), () => niort.token('DOSSIERS_READ')]) {
      expect(await codeOf(update(ctx(), { id, input: next, version: 1 }))).toBe('FORBIDDEN')
    }
    for (const unknown of [newId(), 'x', 'constructor']) {
      expect(await codeOf(update(referent(), { id: unknown, input, version: 1 }))).toBe('NOT_FOUND')
      expect(await codeOf(remove(referent(), { id: unknown, version: 1 }))).toBe('NOT_FOUND')
    }
  })
})
