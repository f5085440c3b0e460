import { describe, expect, it } from 'vitest'
import { type Answers, type MigrationAction, planFor } from '../../../schema/index.ts'
import { dryRunMigration } from '../../../server/answer-migrations/dry-run-migration.ts'
import { readMigrationPlan } from '../../../server/answer-migrations/read-migration-plan.ts'
import { readMigrations } from '../../../server/answer-migrations/read-migrations.ts'
import { undoMigration } from '../../../server/answer-migrations/undo-migration.ts'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { codeOf, failureOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { anOpenForm, twoVersions } from '../../support/two-versions.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { column, count, checksums } = inspect(database)
const admin = () => niort.as('plie-administrator')
const referent = () => niort.as('referent')
/** Somebody who designs forms and follows people too. */
const both = () => niort.holding(['plie-administrator', 'coordination'], niort.accounts['plie-administrator'])

const ANSWERS: Answers = {
  f_text: { value: 'intact' },
  f_age: { value: '42' },
  f_mobility: { value: 'o_1' },
  f_health: { value: 'h_1' },
  f_note: { value: 'Une note libre' },
}
const filled = async (formId: string, answers: Answers = ANSWERS) => {
  const open = await anOpenForm(niort, formId)
  await saveAnswers(referent(), { submissionId: open.id, answers, lock: 1 })
  return open
}
const answersOf = async (id: string): Promise<Answers> =>
  JSON.parse((await column(`select answers::text from submission where id = '${id}'`))[0] ?? '{}')
const versionOf = async (id: string): Promise<number> =>
  Number(
    (
      await column(
        `select v.number from submission s join form_version v on v.plie_id = s.plie_id and v.id = s.form_version_id where s.id = '${id}'`,
      )
    )[0],
  )
const MAPPED: { id: string; action: MigrationAction }[] = [
  { id: 'options-gone f_mobility', action: { do: 'map', options: { o_1: 'o_2' } } },
]
const publish = (formId: string, versionId: string, entries = MAPPED, revision = 1) =>
  publishForm(admin(), {
    formId,
    revision,
    reason: 'Deuxième version',
    plan: [{ formVersionId: versionId, entries }],
    idempotencyKey: newId(),
  })
const lastMigration = async (formId: string) => {
  const [found] = await readMigrations(admin(), { formId })
  if (found === undefined) throw new Error('nothing was migrated')
  return found
}

describe('the plan of a publication', () => {
  it('names what each version in use asks to decide, with how many answers, and counts no closed nor submitted form', async () => {
    const { formId, before, after } = await twoVersions(niort)
    await filled(formId)
    await filled(formId, { f_age: { value: 'abc' } })
    const closed = await filled(formId)
    const done = await filled(formId)
    await submitAnswers(referent(), { submissionId: done.id, answers: {}, lock: 2, idempotencyKey: newId() })
    await execute(database.ownerUrl, [`update dossier set status = 'exited' where id = '${closed.dossierId}'`])

    const plan = await readMigrationPlan(admin(), { formId })

    expect(plan?.versions.map(({ source }) => [source.number, source.submissions])).toEqual([[1, 2]])
    const entries = plan?.versions[0]?.entries ?? []
    expect(entries.map(({ entry }) => entry)).toEqual(planFor(before, after))
    const counted = Object.fromEntries(
      entries.map(({ entry, answers, submissions }) => [entry.id, [answers, submissions]]),
    )
    expect(counted).toMatchObject({
      'field-replaced f_age f_age2': [2, 2],
      'options-gone f_mobility': [1, 1],
      'options-gone f_health': [1, 1],
      'field-removed f_note': [1, 1],
    })
    const mobility = entries.find(({ entry }) => entry.id === 'options-gone f_mobility')
    expect(mobility?.mapping?.options.map(({ id }) => id)).toEqual(['o_1'])
    expect(mobility?.mapping?.targets.map(({ id }) => id)).toEqual(['o_0', 'o_2', 'o_3'])
    // « Option by option » has no meaning from a text to a number.
    expect(entries.find(({ entry }) => entry.change === 'field-replaced')?.mapping).toBeNull()
  })

  it('is null without a draft, and for nobody else than who may migrate', async () => {
    const { formId } = await twoVersions(niort)
    await publishForm(admin(), { formId, revision: 1, reason: 'Sans plan', idempotencyKey: newId() })

    expect(await readMigrationPlan(admin(), { formId })).toBeNull()
    expect(await codeOf(readMigrationPlan(referent(), { formId }))).toBe('FORBIDDEN')
    expect(await codeOf(readMigrationPlan(caen.as('plie-administrator'), { formId }))).toBe('NOT_FOUND')
  })
})

describe('a dry run', () => {
  it('counts what would become of each answer, shows examples, and changes nothing', async () => {
    const { formId, versionId } = await twoVersions(niort)
    await filled(formId)
    await filled(formId, { f_age: { value: 'abc' }, f_mobility: { value: 'o_1' } })
    const asked = { formId, revision: 1, plan: [{ formVersionId: versionId, entries: MAPPED }] }
    const kept = await checksums({ except: ['audit_entry'] })

    const tried = await dryRunMigration(both(), asked)

    const entry = (id: string) => tried.versions[0]?.entries.find((one) => one.id === id)
    expect(entry('field-replaced f_age f_age2')?.outcomes).toEqual([
      { what: 'cast', count: 1 },
      { what: 'uncast-kept', count: 1 },
    ])
    // What cannot be converted comes first.
    expect(entry('field-replaced f_age f_age2')?.samples.map(({ before, after }) => [before, after])).toEqual([
      ['abc', 'abc'],
      ['42', '42'],
    ])
    expect(entry('options-gone f_mobility')).toMatchObject({
      submissions: 2,
      outcomes: [{ what: 'mapped', count: 2 }],
      samples: [
        { before: 'Léger', after: 'Moyen', withheld: false },
        { before: 'Léger', after: 'Moyen', withheld: false },
      ],
    })
    expect(await checksums({ except: ['audit_entry'] })).toEqual(kept)
  })

  it('keeps from who follows nobody what people typed and what is sensitive, and whose answer it is', async () => {
    const { formId, versionId } = await twoVersions(niort)
    await filled(formId)
    const asked = { formId, revision: 1, plan: [{ formVersionId: versionId, entries: [] }] }
    const samples = async (ctx: Parameters<typeof dryRunMigration>[0]) =>
      new Map((await dryRunMigration(ctx, asked)).versions[0]?.entries.map(({ id, samples: [first] }) => [id, first]))

    const designer = await samples(admin())
    const follower = await samples(both())

    const hidden = { before: null, after: null, withheld: true, dossierNumber: null }
    expect(designer.get('field-replaced f_age f_age2')).toMatchObject(hidden)
    expect(designer.get('options-gone f_health')).toMatchObject(hidden)
    expect(designer.get('field-removed f_note')).toMatchObject(hidden)
    expect(designer.get('options-gone f_mobility')).toMatchObject({
      before: 'Léger',
      withheld: false,
      dossierNumber: null,
    })
    expect(follower.get('options-gone f_health')).toMatchObject({
      before: 'Moyenne',
      dossierNumber: expect.stringMatching(/^2026-/),
    })
    expect(follower.get('field-removed f_note')).toMatchObject({ before: 'Une note libre', after: null })
  })

  it('is of the draft that was looked at, and of what may be chosen: anything else is refused where it stands', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const run = (plan: Parameters<typeof dryRunMigration>[1]['plan'], revision = 1) =>
      dryRunMigration(admin(), { formId, revision, plan })
    const entry = (id: string, action: MigrationAction) => [{ formVersionId: versionId, entries: [{ id, action }] }]

    expect(await codeOf(run([], 2))).toBe('VersionConflict')
    expect(await issuesOf(run([{ formVersionId: newId(), entries: [] }]))).toEqual([
      'input.unknown at plan.0.formVersionId',
    ])
    expect(await issuesOf(run(entry('field-removed f_text', { do: 'keep' })))).toEqual([
      'input.unknown at plan.0.entries.0.id',
    ])
    expect(await issuesOf(run(entry('field-removed f_note', { do: 'cast', otherwise: 'keep' })))).toEqual([
      'input.unknown at plan.0.entries.0.action.do',
    ])
    expect(
      await issuesOf(run(entry('options-gone f_mobility', { do: 'map', options: { o_1: 'o_1', o_3: 'o_2' } }))),
    ).toEqual([
      'input.unknown at plan.0.entries.0.action.options.o_1',
      'input.unknown at plan.0.entries.0.action.options.o_3',
    ])
    expect(
      await issuesOf(run([...entry('field-removed f_note', { do: 'keep' }), ...entry('x', { do: 'keep' })])),
    ).toEqual(['input.taken at plan.1.formVersionId'])
  })
})

describe('a publication with a plan', () => {
  it('takes the forms under way with it: converted, mapped, set aside, with scores, history, event and lock', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const { id, dossierId } = await filled(formId)

    await publish(formId, versionId)

    expect(await answersOf(id)).toEqual({
      f_text: { value: 'intact' },
      f_age2: { value: 42 },
      f_mobility: { value: 'o_2' },
      f_health: { value: 'h_1' },
    })
    expect(await column(`select scores ->> 'c_total' || ' ' || lock from submission where id = '${id}'`)).toEqual([
      '2 3',
    ])
    expect(await versionOf(id)).toBe(2)
    expect(
      await column(
        `select field_id || ' ' || coalesce(answer::text, 'ôtée') from answer_change c join form_version v on v.id = c.form_version_id
         where submission_id = '${id}' and v.number = 2 order by 1`,
      ),
    ).toEqual(['f_age ôtée', 'f_age2 {"value": 42}', 'f_mobility {"value": "o_2"}', 'f_note ôtée'])
    expect(await column(`select set_aside::text from migrated_answers where submission_id = '${id}'`)).toEqual([
      '{"f_age": {"value": "42"}, "f_note": {"value": "Une note libre"}}',
    ])
    expect(
      await column(
        `select data ->> 'converted' || ' ' || (data ->> 'setAside') || ' ' || (data ->> 'fromVersion') || '→' || (data ->> 'toVersion')
         from dossier_event where dossier_id = '${dossierId}' and kind = 'answers-migrated'`,
      ),
    ).toEqual(['2 1 1→2'])
    expect(await count(`audit_entry where action = 'form.publish' and object_id = '${formId}' and result = 'ok'`)).toBe(
      2,
    )
    // Whose it is does not change: the administrator wrote nothing in it.
    expect(await column(`select author_id from submission where id = '${id}'`)).toEqual([niort.accounts.referent])
  })

  it('leaves alone what is submitted, what is closed, and the versions it does not name', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const done = await filled(formId)
    await submitAnswers(referent(), { submissionId: done.id, answers: {}, lock: 2, idempotencyKey: newId() })
    const closed = await filled(formId)
    await execute(database.ownerUrl, [`update dossier set status = 'exited' where id = '${closed.dossierId}'`])
    const rows = `select md5(s::text) from submission s where id in ('${done.id}', '${closed.id}') order by id`
    const kept = await column(rows)

    await publish(formId, versionId)

    expect(await column(rows)).toEqual(kept)
    expect((await lastMigration(formId)).counts.forms).toBe(0)
  })

  it('without a plan, leaves every form under way on its version', async () => {
    const { formId } = await twoVersions(niort)
    const { id } = await filled(formId)

    await publishForm(admin(), { formId, revision: 1, reason: 'Sans plan', idempotencyKey: newId() })

    expect(await answersOf(id)).toEqual(ANSWERS)
    expect(await versionOf(id)).toBe(1)
    expect(await readMigrations(admin(), { formId })).toEqual([])
  })

  it('with a plan that is wrong, publishes nothing at all', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const { id } = await filled(formId)

    expect(await issuesOf(publish(formId, versionId, [{ id: 'nulle part', action: { do: 'keep' } }]))).toEqual([
      'input.unknown at plan.0.entries.0.id',
    ])

    expect(await count(`form_version where form_id = '${formId}'`)).toBe(1)
    expect(await versionOf(id)).toBe(1)
  })

  it('takes each version of a form by its own plan, later publications those left behind', async () => {
    const { formId, versionId, after } = await twoVersions(niort)
    const first = await filled(formId)
    await publishForm(admin(), { formId, revision: 1, reason: 'Sans plan', idempotencyKey: newId() })
    const second = await filled(formId, { f_age2: { value: 7 } })
    await saveFormDraft(admin(), { formId, definition: { ...after, title: { fr: 'Troisième' } }, revision: null })

    const plan = await readMigrationPlan(admin(), { formId })
    expect(
      plan?.versions.map(({ source, entries }) => [source.number, source.submissions, entries.length > 0]),
    ).toEqual([
      [2, 1, false],
      [1, 1, true],
    ])
    const named = plan?.versions.map(({ source }) => ({ formVersionId: source.id, entries: [] })) ?? []
    expect(named.map(({ formVersionId }) => formVersionId)).toContain(versionId)
    await publishForm(admin(), { formId, revision: 1, reason: 'Tout', plan: named, idempotencyKey: newId() })

    expect(await Promise.all([first.id, second.id].map(versionOf))).toEqual([3, 3])
    expect(await lastMigration(formId)).toMatchObject({
      fromVersions: [1, 2],
      toVersion: 3,
      counts: { forms: 2, back: 2 },
    })
  })
})

describe('a migration taken back', () => {
  it('gives each form its version and answers again, and keeps what was answered since elsewhere', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const { id, dossierId } = await filled(formId)
    await publish(formId, versionId)
    await saveAnswers(referent(), {
      submissionId: id,
      answers: { f_children: { value: 3 }, f_mobility: { value: 'o_3' } },
      lock: 3,
    })
    const { id: migrationId, counts } = await lastMigration(formId)
    expect(counts).toMatchObject({ forms: 1, back: 1, answeredSince: 1, setAside: 1 })

    await undoMigration(admin(), { migrationId, idempotencyKey: newId() })

    expect(await answersOf(id)).toEqual({ ...ANSWERS, f_children: { value: 3 } })
    expect(await versionOf(id)).toBe(1)
    expect(await column(`select state || ' ' || replaced from migrated_answers where submission_id = '${id}'`)).toEqual(
      ['BACK {"f_mobility": {"value": "o_3"}}'],
    )
    expect(await count(`dossier_event where dossier_id = '${dossierId}' and kind = 'migration-undone'`)).toBe(1)
    expect(await count(`audit_entry where action = 'answers.undo-migration' and object_id = '${formId}'`)).toBe(1)
    expect(await lastMigration(formId)).toMatchObject({ undoneBy: 'plie-administrator niort', counts: { back: 1 } })
  })

  it('leaves what was submitted, closed or taken further since, and says how many and why', async () => {
    const { formId, versionId, after } = await twoVersions(niort)
    const [submitted, closed, further, back] = [
      await filled(formId),
      await filled(formId),
      await filled(formId),
      await filled(formId),
    ]
    await publish(formId, versionId)
    await submitAnswers(referent(), {
      submissionId: submitted.id,
      answers: { f_means: { value: ['o_2'] }, f_health: { value: 'h_0' } },
      lock: 3,
      idempotencyKey: newId(),
    })
    await execute(database.ownerUrl, [
      `update dossier set status = 'exited' where id in ('${closed.dossierId}', '${back.dossierId}')`,
    ])
    await saveFormDraft(admin(), { formId, definition: { ...after, title: { fr: 'Plus loin' } }, revision: null })
    const { id: migrationId } = await lastMigration(formId)
    const [current = ''] = await column(`select id from form_version where form_id = '${formId}' and number = 2`)
    await publish(formId, current, [])
    await execute(database.ownerUrl, [`update dossier set status = 'active' where id = '${back.dossierId}'`])
    const rows = `select md5(s::text) from submission s where id in ('${submitted.id}', '${closed.id}', '${further.id}') order by id`
    const kept = await column(rows)

    await undoMigration(admin(), { migrationId, idempotencyKey: newId() })

    expect(await column(rows)).toEqual(kept)
    expect(await answersOf(back.id)).toEqual(ANSWERS)
    const [, first] = await readMigrations(admin(), { formId })
    expect(first?.counts).toMatchObject({ forms: 4, back: 1, submitted: 1, closed: 1, movedAgain: 1 })
  })

  it('is taken back once, by who may migrate, in their PLIE; a repeated click does nothing more', async () => {
    const { formId, versionId } = await twoVersions(niort)
    await filled(formId)
    await publish(formId, versionId)
    const { id: migrationId } = await lastMigration(formId)
    const asked = { migrationId, idempotencyKey: newId() }

    expect(await codeOf(undoMigration(referent(), asked))).toBe('FORBIDDEN')
    expect(await codeOf(undoMigration(caen.as('plie-administrator'), asked))).toBe('NOT_FOUND')
    expect(await codeOf(undoMigration(admin(), { ...asked, migrationId: newId() }))).toBe('NOT_FOUND')
    const [one, other] = [await undoMigration(admin(), asked), await undoMigration(admin(), asked)]

    expect(other).toEqual(one)
    expect(await codeOf(undoMigration(admin(), { migrationId, idempotencyKey: newId() }))).toBe('MigrationUndone')
  })
})

describe('the way to a référent who is filling the form', () => {
  it('is a conflict that says a form changed and loses nothing: what they typed goes in with the new lock', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const { id } = await filled(formId)
    await publish(formId, versionId)
    const typed = { submissionId: id, answers: { f_children: { value: 2 } } }

    const refused = await failureOf(saveAnswers(referent(), { ...typed, lock: 2 }))
    expect(refused).toMatchObject({
      type: 'VersionConflict',
      details: { currentVersion: 3, changedBy: 'plie-administrator niort' },
    })
    await saveAnswers(referent(), { ...typed, lock: 3 })

    expect(await answersOf(id)).toMatchObject({ f_children: { value: 2 }, f_age2: { value: 42 } })
  })
})
