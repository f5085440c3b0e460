import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Answers, Field, FormDefinition } from '../../../schema/index.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, errorCodes, publish, submit } from './filled-plie.ts'

const world = await createWorld(await testDatabase())
const { niort } = world
const ask = createAsk(world)
const COUNT = 12
const ids: string[] = []

const CONCEPTS: Readonly<Record<string, string>> = {
  f_job: 'fse:EECO09',
  f_children: 'core:children',
  f_health: 'core:health',
  f_cars: 'core:cars',
  k_age: 'core:child-age',
  k_needs: 'core:child-needs',
}

/** The same questions under other names and wordings, in a form where options say what they mean. */
const withConcepts =
  (rename: string) =>
  (id: string, key: string): FormDefinition => {
    const form = everythingForm(id, key)
    const told = <T extends object>(item: T): T => {
      const field = item as unknown as Field
      const concept = CONCEPTS[field.id]
      const inner = 'items' in item && Array.isArray(item.items) ? { items: item.items.map(told) } : {}
      return {
        ...item,
        ...inner,
        ...(concept === undefined ? {} : { concept: [concept], api: `${field.api}${rename}` }),
      }
    }
    return {
      ...form,
      items: form.items.map(told),
      lists: form.lists.map((list) => ({
        ...list,
        options: list.options.map((option) =>
          option.code === 'cdi' ? { ...option, code: `cdi${rename}`, concept: ['fse:permanent'] } : option,
        ),
      })),
    }
  }

const answers = (job: string): Answers => ({
  f_job: { value: job },
  f_children: { missing: 'refused' },
  f_health: { value: 'l_level_3' },
  // Hidden: it is asked of those who drive.
  f_cars: { value: 2 },
  g_kids: { rows: [{ id: 'r_lea', answers: { k_age: { value: 7 }, k_needs: { value: ['l_need_1'] } } }] },
})

beforeAll(async () => {
  const forms = [await publish(niort, 'Un', withConcepts('A')), await publish(niort, 'Deux', withConcepts('B'))]
  const dossierId = await dossierOf(niort)
  for (let index = 0; index < COUNT; index += 1) {
    world.setNow(`2026-11-22T10:${10 + Math.floor(index / 3)}:00.123Z`)
    const one = await submit(niort, forms[index % 2] ?? '', dossierId, answers(index < 4 ? 'l_job_0' : 'l_job_1'))
    ids.push(one.id)
  }
})

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))
const QUERY = `query ($concepts: [String!]!, $values: [String!], $first: Int, $after: String) {
  answersByConcept(concepts: $concepts, values: $values, first: $first, after: $after) {
    pageInfo { endCursor hasNextPage hasPreviousPage startCursor } edges { cursor }
    nodes { submissionId dossierId formKey submittedAt answers { field label kind concepts row missing values { code label number boolean date concepts } } }
  } }`
const nodesOf = (data: unknown) => plain(at(data, 'answersByConcept', 'nodes'))
const idsOf = (data: unknown): string[] => nodesOf(data).map((node: { submissionId: string }) => node.submissionId)

describe('answers by concept', () => {
  it('are the same for forms that word the question otherwise, the latest first', async () => {
    const { data, errors } = await ask(niort.as('coordination'), QUERY, { concepts: ['fse:EECO09'] })

    expect(errors).toBeUndefined()
    expect(new Set(idsOf(data))).toEqual(new Set(ids))
    const [last] = nodesOf(data)
    expect(last.submittedAt).toBe('2026-11-22T10:13:00.123Z')
    expect(last.answers).toEqual([
      {
        field: last.formKey === 'un' ? 'jobA' : 'jobB',
        label: 'Libellé job',
        kind: 'choice',
        concepts: ['fse:EECO09'],
        row: null,
        missing: null,
        values: [{ code: 'cdd', label: 'Option cdd', number: null, boolean: null, date: null, concepts: [] }],
      },
    ])
  })

  it('are found by what an option means, whatever its code', async () => {
    const asked = { concepts: ['fse:EECO09'], values: ['fse:permanent'] }
    const { data } = await ask(niort.as('coordination'), QUERY, asked)
    const none = await ask(niort.as('coordination'), QUERY, { ...asked, values: ['rien'] })

    expect(new Set(idsOf(data))).toEqual(new Set(ids.slice(0, 4)))
    expect(nodesOf(none.data)).toEqual([])
  })

  it('are found by what is chosen in a row of a group', async () => {
    const found = async (value: string) =>
      idsOf((await ask(niort.as('auditor'), QUERY, { concepts: ['core:child-needs'], values: [value] })).data)

    expect(await found('child')).toHaveLength(COUNT)
    expect(await found('car')).toEqual([])
  })

  it('give reasons and rows, and no answer that a condition hides', async () => {
    const { data } = await ask(niort.as('coordination'), QUERY, {
      concepts: ['core:children', 'core:child-age', 'core:cars'],
      first: 1,
    })

    expect(nodesOf(data)[0].answers).toMatchObject([
      { concepts: ['core:children'], missing: 'refused', values: [] },
      { concepts: ['core:child-age'], row: 'r_lea', values: [{ number: 7, label: '7' }] },
    ])
    expect(nodesOf((await ask(niort.as('coordination'), QUERY, { concepts: ['core:cars'] })).data)).toEqual([])
  })

  it('never tell a sensitive answer to those who may not read it, not even that there is one', async () => {
    for (const ctx of [niort.as('auditor'), niort.token('ANSWERS_READ')]) {
      const alone = await ask({ ...ctx }, QUERY, { concepts: ['core:health'], values: ['3'] })
      const both = await ask({ ...ctx }, QUERY, { concepts: ['core:health', 'fse:EECO09'], first: 2 })

      expect(nodesOf(alone.data)).toEqual([])
      expect(JSON.stringify(both.data)).not.toContain('core:health')
    }
    const read = await ask(niort.as('coordination'), QUERY, { concepts: ['core:health'], values: ['3'] })
    expect(idsOf(read.data)).toHaveLength(COUNT)
  })

  it('are of the forms the caller reads', async () => {
    const other = await niort.referent('Autre référent')
    const asked = { concepts: ['fse:EECO09'] }

    expect(idsOf((await ask(niort.as('referent'), QUERY, asked)).data)).toHaveLength(COUNT)
    expect(idsOf((await ask(niort.as('referent', other), QUERY, asked)).data)).toEqual([])
    for (const ctx of [niort.as('plie-administrator'), niort.token('DOSSIERS_READ'), niort.token('AGGREGATES_READ')])
      expect(errorCodes(await ask(ctx, QUERY, asked))).toEqual(['FORBIDDEN'])
    const token = await ask(niort.token('ANSWERS_READ'), QUERY, asked)
    expect(nodesOf(token.data)[0].dossierId).toBeNull()
  })

  it('are walked once each, page after page', async () => {
    const seen: string[] = []
    for (let after: unknown = null, page = 0; page < COUNT; page += 1) {
      const { data } = await ask(niort.as('coordination'), QUERY, { concepts: ['fse:EECO09'], first: 5, after })
      seen.push(...idsOf(data))
      after = at(data, 'answersByConcept', 'pageInfo', 'endCursor')
      if (at(data, 'answersByConcept', 'pageInfo', 'hasNextPage') !== true) break
    }
    expect(seen).toHaveLength(COUNT)
    expect(new Set(seen)).toEqual(new Set(ids))
  })

  it('take as many statements for a page of one as for a page of a hundred', async () => {
    const run = async (first: number) => {
      const ctx = niort.as('coordination')
      const executed = vi.spyOn(ctx.em.getConnection(), 'execute')
      const result = await ask(ctx, QUERY, { concepts: ['fse:EECO09', 'core:children'], first })
      const reads = executed.mock.calls.filter(([text]) => /from (submission|form_version)/.test(String(text)))
      executed.mockRestore()
      expect(result.errors).toBeUndefined()
      return reads.length
    }
    // The fields that bear the concepts, then their answers.
    expect([await run(1), await run(10), await run(100)]).toEqual([2, 2, 2])
  })

  it.each([[[]], [Array(51).fill('x')], [['\u0000']]])('refuse %j', async (concepts) => {
    expect(errorCodes(await ask(niort.as('coordination'), QUERY, { concepts }))).toEqual(['BAD_USER_INPUT'])
  })
})

describe('the figures of a concept', () => {
  const figures = async (ctx: Parameters<typeof ask>[0], args: string) => {
    const query = `{ conceptAggregates(${args}) { exact count groups { count keys { field value } } } }`
    const result = await ask(ctx, query)
    return { codes: errorCodes(result), figures: plain(at(result.data, 'conceptAggregates') ?? null) }
  }
  const group = (count: number, concept: string, value: string | null) => ({ count, keys: [{ field: concept, value }] })

  it('add up what the options mean, whatever the form and their codes', async () => {
    const job = await figures(niort.as('coordination'), 'concept: "fse:EECO09"')
    const children = await figures(niort.as('coordination'), 'concept: "core:children"')
    const later = await figures(
      niort.as('coordination'),
      'concept: "fse:EECO09", submittedFrom: "2026-11-22T10:11:00Z", submittedTo: "2026-11-22T10:12:00Z"',
    )

    expect(job.figures).toEqual({
      exact: true,
      count: COUNT,
      groups: [group(8, 'fse:EECO09', 'cdd'), group(4, 'fse:EECO09', 'fse:permanent')],
    })
    expect(children.figures.groups).toEqual([group(COUNT, 'core:children', null)])
    expect(later.figures).toMatchObject({ count: 3 })
  })

  it('are told to a system that reads figures only from five on, never of a sensitive question', async () => {
    const job = await figures(niort.token('AGGREGATES_READ'), 'concept: "fse:EECO09"')

    // Twelve less eight would be four.
    expect(job.figures).toEqual({ exact: false, count: COUNT, groups: [] })
    for (const ctx of [niort.token('AGGREGATES_READ'), niort.token('ANSWERS_READ'), niort.as('auditor')])
      expect((await figures(ctx, 'concept: "core:health"')).codes).toEqual(['FORBIDDEN'])
    expect((await figures(niort.as('coordination'), 'concept: "core:health"')).figures.count).toBe(COUNT)
    expect((await figures(niort.token('AGGREGATES_READ'), 'concept: "rien"')).figures.count).toBeNull()
  })

  it('count no answer that a condition hides', async () => {
    const cars = await figures(niort.as('coordination'), 'concept: "core:cars"')
    expect(cars.figures.groups).toEqual([group(COUNT, 'core:cars', null)])
  })
})

describe('one query for every form', () => {
  const GENERIC = `fragment Any on FormSubmission { __typename id submittedAt answeredFields { field missing row values { code number } } }`

  it('reads the typed lists and the core submission alike', async () => {
    const { data, errors } = await ask(
      niort.as('coordination'),
      `{ un(first: 1) { nodes { ...Any } } deux(first: 1) { nodes { ...Any } } submission(id: "${ids[0]}") { ...Any } } ${GENERIC}`,
    )

    expect(errors).toBeUndefined()
    const [un, deux] = [at(data, 'un', 'nodes', 0), at(data, 'deux', 'nodes', 0)].map(plain)
    expect(plain(at(data, 'submission'))).toMatchObject({ __typename: 'Submission', id: ids[0] })
    expect(un).toMatchObject({ __typename: 'Un' })
    const told = (one: typeof un) => one.answeredFields.map(({ field, ...rest }: { field: string }) => rest)
    expect(told(un)).toEqual(told(deux))
    expect(told(un)).toEqual([
      { missing: 'refused', row: null, values: [] },
      { missing: null, row: null, values: [{ code: 'cdd', number: null }] },
      { missing: null, row: null, values: [{ code: '3', number: 3 }] },
      { missing: null, row: 'r_lea', values: [{ code: null, number: 7 }] },
      { missing: null, row: 'r_lea', values: [{ code: 'child', number: null }] },
    ])
  })

  it('leaves out what the caller may not read', async () => {
    const { data } = await ask(
      niort.as('auditor'),
      `{ un(first: 1) { nodes { ...Any } } submission(id: "${ids[0]}") { ...Any } } ${GENERIC}`,
    )

    for (const one of [at(data, 'un', 'nodes', 0), at(data, 'submission')]) {
      expect(plain(at(one, 'answeredFields')).map(({ field }: { field: string }) => field)).toEqual([
        'childrenA',
        'jobA',
        'kidAgeA',
        'kidNeedsA',
      ])
    }
  })
})
