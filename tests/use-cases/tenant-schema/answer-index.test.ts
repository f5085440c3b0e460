import { beforeAll, describe, expect, it } from 'vitest'
import { evaluate } from '../../../schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { inTransaction } from '../../../server/platform/orm/orm.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { backfill, indexAnswers, rebuildAnswerIndex } from '../../../server/submissions/answer-index.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { everythingForm } from './everything-form.ts'
import { dossierOf, type Filled, publish, submit } from './filled-plie.ts'

const database = await testDatabase()
const world = await createWorld(database)
const answers = {
  f_city: { value: `${'é'.repeat(199)}🚲 trop long` },
  f_note: { value: 'Jamais cherchable' },
  f_children: { missing: 'refused' as const },
  f_income: { value: 12.5 },
  f_since: { value: '2024-02-29' },
  f_licence: { value: false },
  f_job: { value: 'l_job_1' },
  f_needs: { value: ['l_need_2', 'l_need_0'] },
  f_mobility: { value: 'l_level_3' },
  f_health: { value: 'l_level_0' },
  f_cars: { value: 4 },
}
let formId: string
let filled: Filled

beforeAll(async () => {
  formId = await publish(world.niort, 'Tout', everythingForm)
  filled = await submit(world.niort, formId, await dossierOf(world.niort), answers)
})

const within = <T>(work: (ctx: RequestContext) => Promise<T>): Promise<T> => {
  const ctx = world.niort.as('coordination')
  return inTransaction(ctx.em, 'test', (em) => work({ ...ctx, em }))
}
const rows = () =>
  within((ctx) =>
    ctx.em.execute(
      `select field, row_no, text, float8, int8::int, date::text, boolean from answer_index where submission_id = ?::uuid order by field, row_no`,
      [filled.id],
    ),
  )
const row = (field: string, values: object, row_no = 0) => ({
  field,
  row_no,
  text: null,
  float8: null,
  int8: null,
  date: null,
  boolean: null,
  ...values,
})

const EXPECTED = [
  row('$total', { float8: 50 }),
  row('c_body', { float8: 0 }),
  // Half a bicycle is no character: what is cut stays text.
  row('f_city', { text: `${'é'.repeat(199)}\ufffd` }),
  row('f_health', { text: 'l_level_0', float8: 0 }),
  row('f_income', { float8: 12.5 }),
  row('f_job', { text: 'l_job_1' }),
  row('f_licence', { boolean: false }),
  row('f_mobility', { text: 'l_level_3', float8: 3 }),
  row('f_needs', { text: 'l_need_2' }),
  row('f_needs', { text: 'l_need_0' }, 1),
  row('f_since', { date: '2024-02-29' }),
]

describe('the search index', () => {
  it('holds one typed row for each visible searchable value, for each score, and for the total', async () => {
    expect(await rows()).toEqual(EXPECTED)
  })

  it('is the same however often it is written', async () => {
    const form = everythingForm('f_tout', 'tout')
    const { visible, scores, total } = evaluate(form, answers, { today: '2026-11-22' })
    await within((ctx) => indexAnswers(ctx, { formId, submissionId: filled.id, form, answers, visible, scores, total }))
    await within((ctx) => backfill(ctx, formId))

    expect(await rows()).toEqual(EXPECTED)
  })

  it('is rebuilt from the answers alone, batch after batch, without those that were hidden', async () => {
    const copies = 1_203
    await execute(database.ownerUrl, [
      `insert into submission (plie_id, id, dossier_id, form_id, form_version_id, status, answers, scores, total, lock, author_id, created_at, updated_at, submitted_at, hidden)
       select plie_id, gen_random_uuid(), dossier_id, form_id, form_version_id, status, answers, scores, total, lock, author_id, created_at, updated_at, submitted_at, hidden
       from submission, generate_series(1, ${copies}) where id = '${filled.id}'`,
      `delete from answer_index where submission_id = '${filled.id}'`,
    ])

    await within((ctx) => rebuildAnswerIndex(ctx, formId))

    expect(await rows()).toEqual(EXPECTED)
    const [counted] = await within((ctx) =>
      ctx.em.execute<{ n: number }[]>('select count(*)::int as n from answer_index'),
    )
    expect(counted?.n).toBe((copies + 1) * EXPECTED.length)
  })

  it('goes with the transaction of the answers', async () => {
    const failing = within(async (ctx) => {
      await ctx.em.execute('delete from answer_index where submission_id = ?::uuid', [filled.id])
      const form = everythingForm('f_tout', 'tout')
      await indexAnswers(ctx, {
        formId,
        submissionId: filled.id,
        form,
        answers: {},
        visible: new Set(),
        scores: {},
        total: null,
      })
      throw new Error(newId())
    })

    await expect(failing).rejects.toThrow()
    expect(await rows()).toEqual(EXPECTED)
  })
})
