import { describe, expect, it } from 'vitest'
import type { Answers, FieldAnswer, FormDefinition } from '../../schema/index.ts'
import { newId } from '../../server/platform/ids.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { authorKind, readableAnswers, saveAnswers, submitAnswers } from '../../server/submissions/index.ts'
import { readSubmission } from '../../server/submissions/read-submissions.ts'
import { aDossier, aForm, anAttachment, aSubmission } from '../support/builders.ts'
import { issuesOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { answerTo, apply, field, questionnaire, value } from '../support/questionnaire.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { niort } = await createWorld(database)
const { column, count } = inspect(database)
const referent = () => niort.as('referent')

const family = (key: string): FormDefinition => ({
  ...questionnaire({ key }),
  items: [
    field('f_rent', 'integer', { evidence: { required: true, kinds: ['Quittance'] } }),
    field('f_has', 'yes-no'),
    field('f_by', 'text', { visible: apply('eq', { sys: 'author.kind' }, value('coordination')) }),
    {
      t: 'repeat',
      id: 'g_kids',
      label: { fr: 'Enfants' },
      api: 'kids',
      visible: apply('ne', answerTo('f_has'), value(false)),
      items: [
        field('k_name', 'text', { required: true, searchable: true }),
        field('k_age', 'integer', { rules: { max: 25 } }),
        field('k_health', 'text', { sensitivity: 'health' }),
        field('k_class', 'text', { visible: apply('ge', answerTo('k_age'), value(3)) }),
        field('k_fixed', 'text', { default: value('à compléter'), readOnly: true }),
        field('k_file', 'file'),
      ],
    },
    {
      t: 'repeat',
      id: 'g_care',
      label: { fr: 'Suivis médicaux' },
      api: 'care',
      items: [field('c_with', 'text', { sensitivity: 'health' })],
    },
  ],
  computed: [],
})
const { formId, definition } = await aForm(niort, family)

const begun = async () => {
  const dossierId = await aDossier(referent())
  return { dossierId, id: await aSubmission(referent(), { dossierId, formId }) }
}
const save = (id: string, answers: unknown, lock: number, ctx = referent()) =>
  saveAnswers(ctx, { submissionId: id, answers, lock })
const submit = (id: string, answers: unknown, lock: number) =>
  submitAnswers(referent(), { submissionId: id, answers, lock, idempotencyKey: newId() })
const row = (id: string, answers: Record<string, FieldAnswer>) => ({ id, answers })
const named = (id: string, name: string, more: Record<string, FieldAnswer> = {}) =>
  row(id, { k_name: { value: name }, ...more })
const only = (...rows: ReturnType<typeof row>[]): Answers => ({ f_has: { value: true }, g_kids: { rows } })
const whole = Object.fromEntries(
  ['answers', 'withheld'].map((name) => [name, { name, alias: name, args: {}, fieldsByTypeName: {} }]),
)
const read = async (id: string, ctx: RequestContext) => {
  const found = await readSubmission(ctx, { id, selection: whole })
  return found === null ? null : readableAnswers(ctx, definition, found)
}

describe('the rows of a repeated group', () => {
  it('are replaced whole by a patch, with one line of history, and none when nothing changes', async () => {
    const { id } = await begun()

    await save(id, only(named('r_1', 'Léa'), named('r_2', 'Tom')), 1)
    await save(id, only(named('r_2', 'Tom'), named('r_1', 'Léa')), 2)
    await save(id, only(named('r_2', 'Tom'), named('r_1', 'Léa')), 3)
    await save(id, { g_kids: null }, 4)

    expect(
      await column(
        `select coalesce(jsonb_array_length(answer -> 'rows')::text, '-') from answer_change where submission_id = '${id}' and field_id = 'g_kids' order by id`,
      ),
    ).toEqual(['2', '2', '-'])
  })

  it('are refused at [group, row, field], an unknown group as an unknown field', async () => {
    const { id } = await begun()

    expect(await issuesOf(save(id, only(row('r_1', { k_age: { value: 'deux' } })), 1))).toEqual([
      'answers.wrong-type at g_kids.r_1.k_age',
    ])
    expect(await issuesOf(save(id, { g_none: { rows: [] }, k_name: null, g_other: null }, 1))).toEqual([
      'answers.unknown-field at g_none',
      'answers.unknown-field at k_name',
      'answers.unknown-field at g_other',
    ])
    expect(
      await issuesOf(submit(id, { ...only(row('r_1', { k_age: { value: 30 } })), f_rent: { value: 1 } }, 1)),
    ).toEqual([
      'answers.evidence-required at f_rent',
      'answers.required at g_kids.r_1.k_name',
      'answers.too-large-number at g_kids.r_1.k_age',
    ])
  })

  it('keep their read-only answers: as a new row starts, and unchanged after; a whole row may go', async () => {
    const { id } = await begun()
    const start = { k_fixed: { value: 'à compléter' } }

    expect(await issuesOf(save(id, only(named('r_1', 'Léa', { k_fixed: { value: 'forcé' } })), 1))).toEqual([
      'answers.read-only at g_kids.r_1.k_fixed',
    ])
    await save(id, only(named('r_1', 'Léa', start)), 1)
    expect(await issuesOf(save(id, only(named('r_1', 'Léa')), 2))).toEqual(['answers.read-only at g_kids.r_1.k_fixed'])
    await save(id, only(named('r_1', 'Lila', start), named('r_2', 'Tom', start)), 2)
    await save(id, only(named('r_2', 'Tom', start)), 3)

    expect(
      await column(`select answers -> 'g_kids' -> 'rows' -> 0 ->> 'id' from submission where id = '${id}'`),
    ).toEqual(['r_2'])
  })

  it('are indexed row by row, hidden answers kept aside by slot', async () => {
    const { id } = await begun()
    const start = { k_fixed: { value: 'à compléter' } }

    await submit(
      id,
      only(
        named('r_1', 'Léa', { ...start, k_age: { value: 1 }, k_class: { value: 'CP' } }),
        named('r_2', 'Tom', { ...start, k_age: { value: 7 }, k_class: { value: 'CE1' } }),
      ),
      1,
    )

    expect(
      await column(
        `select row_no || ' ' || field || ' ' || coalesce(text, '-') from answer_index where submission_id = '${id}' order by row_no, field`,
      ),
    ).toEqual(['0 g_kids -', '0 k_name Léa', '100000 g_kids -', '100000 k_name Tom'])
    expect(await column(`select unnest(hidden) from submission where id = '${id}'`)).toEqual(['g_kids/r_1/k_class'])
  })

  it('of a hidden group are told to nobody but those who fill the form', async () => {
    const { id } = await begun()
    await submit(
      id,
      { ...only(named('r_1', 'Léa', { k_fixed: { value: 'à compléter' } })), f_has: { value: false } },
      1,
    )

    expect((await read(id, niort.as('auditor')))?.answers).toEqual({ f_has: { value: false } })
    expect((await read(id, referent()))?.answers).toHaveProperty('g_kids')
    expect(await count(`answer_index where submission_id = '${id}' and field in ('k_name', 'g_kids')`)).toBe(0)
  })
})

describe('who reads what inside rows', () => {
  it('is decided field by field; a group with nothing left to read is withheld whole', async () => {
    const { id } = await begun()
    const health = { k_health: { value: 'Asthme' } }
    await submit(
      id,
      {
        ...only(named('r_1', 'Léa', { ...health, k_fixed: { value: 'à compléter' } })),
        g_care: { rows: [row('r_1', { c_with: { value: 'Dr A.' } })] },
      },
      1,
    )

    const auditor = await read(id, niort.as('auditor'))
    const own = await read(id, referent())

    expect(auditor).toEqual({
      answers: only(named('r_1', 'Léa', { k_fixed: { value: 'à compléter' } })),
      withheld: ['k_health', 'c_with', 'g_care'],
    })
    expect(own?.withheld).toEqual([])
    expect(own?.answers['g_care']?.rows).toHaveLength(1)
  })
})

describe('evidence', () => {
  it('names files of this dossier only, on answers and inside rows', async () => {
    const { dossierId, id } = await begun()
    const file = await anAttachment(referent(), dossierId)
    const elsewhere = await anAttachment(referent(), await aDossier(referent()))
    const rent = (copy: string) => ({ f_rent: { value: 400, evidence: [{ kind: 'Quittance', file: copy }] } })

    await save(id, rent(file), 1)

    expect(await issuesOf(save(id, rent(elsewhere), 2))).toEqual(['answers.unknown-file at f_rent'])
    expect(await issuesOf(save(id, only(named('r_1', 'Léa', { k_file: { value: [elsewhere] } })), 2))).toEqual([
      'answers.unknown-file at g_kids.r_1.k_file',
    ])
  })

  it('is read by those who read files', async () => {
    const { id } = await begun()
    await submit(id, { f_rent: { value: 400, evidence: [{ kind: 'Quittance', seenOn: '2026-11-20' }] } }, 1)

    const proved = async (ctx: RequestContext) => (await read(id, ctx))?.answers['f_rent']

    expect(await proved(referent())).toHaveProperty('evidence')
    expect(await proved(niort.as('auditor'))).toHaveProperty('evidence')
    expect(await proved(niort.token('ANSWERS_READ'))).toEqual({ value: 400 })
  })
})

describe('who fills a form', () => {
  it('is known to its conditions', async () => {
    const { id } = await begun()
    const asked = { f_by: { value: 'x' } }

    await save(id, asked, 1)
    await submit(id, {}, 2)
    const { id: second } = await begun()
    const coordination = niort.as('coordination')
    await save(second, asked, 1, coordination)
    await submitAnswers(niort.as('coordination'), { submissionId: second, lock: 2, idempotencyKey: newId() })

    expect(await column(`select unnest(hidden) from submission where id = '${id}'`)).toEqual(['f_by'])
    expect(await column(`select unnest(hidden) from submission where id = '${second}'`)).toEqual([])
  })

  it('is a référent in the dossiers they follow, whatever else they are, and api for any token', () => {
    const both = niort.holding(['coordination', 'referent'], niort.accounts.referent)

    expect(authorKind(both.actor, { referentId: niort.accounts.referent })).toBe('referent')
    expect(authorKind(both.actor, { referentId: newId() })).toBe('coordination')
    expect(authorKind(niort.token('ANSWERS_READ').actor, {})).toBe('api')
    expect(authorKind(niort.as('auditor').actor, {})).toBeUndefined()
  })
})
