import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { FormDefinition } from '../../../schema/index.ts'
import { bumpCatalogue } from '../../../server/forms/index.ts'
import { inTransaction } from '../../../server/platform/orm/orm.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { copyNext } from '../../../server/submissions/continue-preparation.ts'
import { continuePreparation, rebuildIndexOf } from '../../../server/submissions/index.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, publish, publishNext, submit } from './filled-plie.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const { column } = inspect(database)
const ask = createAsk(world)
const COPIES = 1_203

/** The form before its questions on work could be searched. */
const closed = (id: string, key: string): FormDefinition => {
  const form = everythingForm(id, key)
  return {
    ...form,
    items: form.items.map((item) => {
      if (item.t !== 'field' || (item.id !== 'f_job' && item.id !== 'f_income')) return item
      const { searchable: _searchable, ...rest } = item
      return rest
    }),
  }
}
let formId: string
let dossierId: string

const FILTERED = '{ tout(first: 1, where: { job: { eq: CDI } }) { totalCount } }'
const STATE = () => `{ form(id: "${formId}") { searchPreparation { copied total startedAt } } }`
const coordination = () => niort.as('coordination')
const state = async () => at((await ask(niort.as('plie-administrator'), STATE())).data, 'form', 'searchPreparation')

beforeAll(async () => {
  formId = await publish(niort, 'Tout', closed)
  dossierId = await dossierOf(niort)
  const one = await submit(niort, formId, dossierId, { f_job: { value: 'l_job_0' }, f_income: { value: 10 } })
  await execute(database.ownerUrl, [
    `insert into submission (plie_id, id, dossier_id, form_id, form_version_id, status, answers, scores, total, lock, author_id, created_at, updated_at, submitted_at, hidden)
     select plie_id, gen_random_uuid(), dossier_id, form_id, form_version_id, status, answers, scores, total, lock, author_id, created_at, updated_at, submitted_at, hidden
     from submission, generate_series(1, ${COPIES}) where id = '${one.id}'`,
  ])
})

describe('a field that becomes searchable in a form of many answers', () => {
  it('is copied after its publication, and a filter once all is copied: never a part for the whole', async () => {
    // Nothing is copied before this test says so.
    const held = vi.spyOn(world.runtime, 'onPublished').mockImplementation(() => undefined)
    await execute(database.ownerUrl, ['revoke insert on answer_index from jalon_app'])
    await publishNext(niort, formId, everythingForm('f_tout', 'tout'))
    await continuePreparation(world.runtime, niort.tenant)
    await execute(database.ownerUrl, ['grant insert on answer_index to jalon_app'])

    expect((await ask(coordination(), FILTERED)).errors?.[0]?.message).toContain('job')
    expect(await state()).toMatchObject({ copied: 0, total: COPIES + 1 })
    await continuePreparation(world.runtime, niort.tenant)
    held.mockRestore()

    expect(at((await ask(coordination(), FILTERED)).data, 'tout', 'totalCount')).toBe(COPIES + 1)
    expect(await state()).toBeNull()
  })

  it('goes on from where it was stopped, with what is submitted meanwhile', async () => {
    await execute(database.ownerUrl, [
      `delete from answer_index where form_id = '${formId}' and field in ('f_job', 'f_income')`,
      `update search_preparation set done_at = null, after_id = null, copied = 0 where form_id = '${formId}'`,
    ])
    const ctx = coordination()
    await inTransaction(ctx.em, 'test', (em) => bumpCatalogue({ ...ctx, em }))

    expect(await copyNext(world.runtime, niort.tenant)).toBe(true)
    expect(await column(`select copied from search_preparation where form_id = '${formId}'`)).toEqual(['500'])
    await submit(niort, formId, dossierId, { f_job: { value: 'l_job_0' } })
    // The next to serve the PLIE takes it up.
    expect((await ask(coordination(), FILTERED)).errors).toBeDefined()
    await continuePreparation(world.runtime, niort.tenant)

    expect(at((await ask(coordination(), FILTERED)).data, 'tout', 'totalCount')).toBe(COPIES + 2)
    const [doubles] = await column(
      `select count(*) from (select 1 from answer_index where field = 'f_job' group by submission_id having count(*) > 1) d`,
    )
    expect(doubles).toBe('0')
  })

  it('is written again whole by command, for a PLIE that exists', async () => {
    await execute(database.ownerUrl, [`delete from answer_index where form_id = '${formId}'`])

    expect(await rebuildIndexOf(world.runtime, 'nulle-part')).toBeNull()
    expect(await rebuildIndexOf(world.runtime, 'niort')).toBeGreaterThan(0)

    expect(at((await ask(coordination(), FILTERED)).data, 'tout', 'totalCount')).toBe(COPIES + 2)
  })

  it('does not keep anybody from submitting while it is copied', async () => {
    await execute(database.ownerUrl, [
      `update search_preparation set done_at = null, after_id = null, copied = 0 where form_id = '${formId}'`,
    ])
    const copying = continuePreparation(world.runtime, niort.tenant)
    const submitted = submit(niort, formId, dossierId, { f_job: { value: 'l_job_0' } })

    expect(await Promise.all([submitted, copying])).toBeDefined()
    expect(at((await ask(coordination(), FILTERED)).data, 'tout', 'totalCount')).toBe(COPIES + 3)
  })
})
