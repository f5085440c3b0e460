import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../../../schema/index.ts'
import { readMigrations } from '../../../server/answer-migrations/read-migrations.ts'
import { undoMigration } from '../../../server/answer-migrations/undo-migration.ts'
import { newId } from '../../../server/platform/ids.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { saveAnswers, startSubmission, submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier } from '../../support/builders.ts'
import { codeOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { anOpenForm, twoVersions } from '../../support/two-versions.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort } = await createWorld(database)
const { column, count } = inspect(database)
const admin = () => niort.as('plie-administrator')
const referent = () => niort.as('referent')
/** Long enough for the other to reach its lock, on a busy machine too. */
const REACHES_ITS_LOCK_MS = 500

const publishing = (formId: string, versionId: string) => ({
  formId,
  revision: 1,
  reason: 'Deuxième version',
  plan: [{ formVersionId: versionId, entries: [] }],
  idempotencyKey: newId(),
})
const answersOf = async (id: string) =>
  canonicalJson(JSON.parse((await column(`select answers::text from submission where id = '${id}'`))[0] ?? '{}'))

describe('a référent and a publication that takes their form with it', () => {
  it('who saves first is waited for: what they typed goes on to the new version', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const { id } = await anOpenForm(niort, formId)
    const saving = referent()
    await saving.em.begin()
    await saveAnswers(saving, { submissionId: id, answers: { f_age: { value: '51' } }, lock: 1 })

    const published = publishForm(admin(), publishing(formId, versionId))
    await pause(REACHES_ITS_LOCK_MS)
    await saving.em.commit()
    await published

    expect(await answersOf(id)).toBe(canonicalJson({ f_age2: { value: 51 } }))
    expect(await column(`select lock from submission where id = '${id}'`)).toEqual(['3'])
  })

  it('who saves last meets a conflict, never a lost answer', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const { id } = await anOpenForm(niort, formId)
    await saveAnswers(referent(), { submissionId: id, answers: { f_age: { value: '51' } }, lock: 1 })
    const migrating = admin()
    await migrating.em.begin()
    await publishForm(migrating, publishing(formId, versionId))

    const late = codeOf(saveAnswers(referent(), { submissionId: id, answers: { f_age: { value: '52' } }, lock: 2 }))
    await pause(REACHES_ITS_LOCK_MS)
    await migrating.em.commit()

    expect(await late).toBe('VersionConflict')
    expect(await answersOf(id)).toBe(canonicalJson({ f_age2: { value: 51 } }))
  })

  it('who submits meanwhile never waits for it for ever: one of the two comes first, whole', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const { id, dossierId } = await anOpenForm(niort, formId)
    // The submission holds the dossier, and will come to the form.
    const holding = referent()
    await holding.em.begin()
    await holding.em.execute('select 1 from dossier where id = ? for update', [dossierId])
    const published = publishForm(admin(), publishing(formId, versionId))
    await pause(REACHES_ITS_LOCK_MS)
    await submitAnswers(holding, {
      submissionId: id,
      answers: { f_text: { value: 'fini' } },
      lock: 1,
      idempotencyKey: newId(),
    })
    await holding.em.commit()
    await published

    expect(await answersOf(id)).toBe(canonicalJson({ f_text: { value: 'fini' } }))
    expect(await count(`migrated_answers where submission_id = '${id}'`)).toBe(0)
  })

  it('who starts another meanwhile neither waits for ever nor stops it', async () => {
    const { formId, versionId } = await twoVersions(niort)
    await anOpenForm(niort, formId)
    const dossierId = await aDossier(referent())

    const [, started] = await Promise.all([
      publishForm(admin(), publishing(formId, versionId)),
      startSubmission(referent(), { dossierId, formId, idempotencyKey: newId() }),
    ])

    expect(await count(`submission where id = '${started.id}' and status = 'DRAFT'`)).toBe(1)
  })
})

describe('two people who take the same migration back at once', () => {
  it('take it back once', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const { id } = await anOpenForm(niort, formId)
    await saveAnswers(referent(), { submissionId: id, answers: { f_age: { value: '51' } }, lock: 1 })
    await publishForm(admin(), publishing(formId, versionId))
    const [done] = await readMigrations(admin(), { formId })
    const undo = () => undoMigration(admin(), { migrationId: done?.id ?? '', idempotencyKey: newId() })

    const results = await Promise.allSettled([undo(), undo(), undo()])

    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await answersOf(id)).toBe(canonicalJson({ f_age: { value: '51' } }))
    expect(await count(`dossier_event where kind = 'migration-undone' and data ->> 'submissionId' = '${id}'`)).toBe(1)
  })
})

describe('many forms under way', () => {
  it('more than are taken at once all go, and all come back, each with its own answers', async () => {
    const { formId, versionId } = await twoVersions(niort)
    const { id } = await anOpenForm(niort, formId)
    const others = 620
    const ctx = niort.as('coordination')
    await ctx.em.transactional((em) =>
      em.execute(
        `insert into submission (plie_id, id, dossier_id, form_id, form_version_id, status, answers, scores, lock, author_id, created_at, updated_at)
         select s.plie_id, gen_random_uuid(), s.dossier_id, s.form_id, s.form_version_id, 'DRAFT',
           jsonb_build_object('f_age', jsonb_build_object('value', n::text)), '{}', 1, s.author_id, now(), now()
         from submission s, generate_series(1, ${others}) n where s.id = ?`,
        [id],
      ),
    )
    const all = `submission where form_id = '${formId}'`
    const digest = `select md5(string_agg(id || answers::text || form_version_id, '' order by id)) from ${all}`
    const before = await column(digest)

    await publishForm(admin(), publishing(formId, versionId))

    expect(await count(`${all} and form_version_id <> '${versionId}'`)).toBe(others + 1)
    expect(await column(`select sum((answers -> 'f_age2' ->> 'value')::int) from ${all}`)).toEqual([
      String((others * (others + 1)) / 2),
    ])
    const [done] = await readMigrations(admin(), { formId })
    await undoMigration(admin(), { migrationId: done?.id ?? '', idempotencyKey: newId() })
    expect(await column(digest)).toEqual(before)
  })
})
