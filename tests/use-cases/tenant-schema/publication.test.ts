import { graphql } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveFormDraft } from '../../../server/forms/save-form-draft.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { createTenantSchemas, loadCatalogue } from '../../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { apiChangesOf } from '../../../server/publications/api-changes.ts'
import { publishForm } from '../../../server/publications/publish-form.ts'
import { reviewDraft } from '../../../server/publications/review-draft.ts'
import { withApi } from '../../../server/publications/tied-api-changes.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'
import { everythingForm } from './everything-form.ts'
import { at, createAsk, dossierOf, type Filled, publish, publishNext, submit } from './filled-plie.ts'

const world = await createWorld(await testDatabase())
const ask = createAsk(world)
const first = everythingForm('f_tout', 'tout')
const items = (change: (id: string) => object | null) =>
  first.items.flatMap((item) => {
    const changes = change(item.id)
    return changes === null ? [] : [{ ...item, ...changes }]
  })
let formId: string
let early: Filled

beforeAll(async () => {
  // « city » is searchable from version 2 on only; « licence » hides « cars ».
  const plain = {
    ...first,
    items: items((id) => (id === 'f_city' || id === 'f_cars' ? { searchable: undefined } : {})),
  }
  formId = await publish(world.niort, 'Tout', () => JSON.parse(JSON.stringify(plain)))
  early = await submit(world.niort, formId, await dossierOf(world.niort), {
    f_city: { value: 'Niort' },
    f_licence: { value: false },
    f_cars: { value: 3 },
    f_mobility: { value: 'l_level_2' },
    f_job: { value: 'l_job_0' },
  })
})

describe('publishing a form', () => {
  it('says before what it changes in the API', async () => {
    const draft = {
      ...first,
      items: items((id) => (id === 'f_note' ? null : {})),
      lists: first.lists.map((list) =>
        list.id === 'l_job'
          ? { ...list, options: [...list.options, { id: 'l_job_9', code: 'interim', label: { fr: 'Intérim' } }] }
          : list,
      ),
    }
    const ctx = () => world.niort.as('plie-administrator')
    await saveFormDraft(ctx(), { formId, definition: draft, revision: null })

    const changes = await apiChangesOf(ctx(), formId)

    expect(changes.filter(({ breaking }) => breaking)).toEqual([])
    expect(changes.map(({ description }) => description)).toEqual([
      'La valeur INTERIM s’ajoute à ToutEmploi : un programme qui les énumère doit l’accepter.',
      '« ToutAnswers.note » devient déprécié. Ne figure plus dans le formulaire depuis la version 2.',
      '« ToutFilter.city » s’ajoute.',
      '« ToutFilter.cars » s’ajoute.',
      '« ToutOrderField.cars » s’ajoute.',
      '« ToutNumberField.cars » s’ajoute.',
    ])
    await saveFormDraft(ctx(), { formId, definition: first, revision: 1 })
  })

  it('says which change of the form each change of the API comes from', async () => {
    const ctx = () => world.niort.as('plie-administrator')
    const [draft] = await ctx().em.execute<{ revision: number }[]>(
      'select revision from form_draft where form_id = ?',
      [formId],
    )
    const changed = {
      ...first,
      title: { fr: 'Autre titre' },
      items: [
        ...items((id) => (id === 'f_note' ? null : {})),
        { ...first.items[0], t: 'field', id: 'f_new', api: 'brandNew', type: 'scale', list: 'l_new', searchable: true },
      ],
      lists: [
        ...first.lists.map((list) =>
          list.id === 'l_job'
            ? { ...list, options: [...list.options, { id: 'l_job_9', code: 'interim', label: { fr: 'Intérim' } }] }
            : list,
        ),
        { ...first.lists[2], id: 'l_new', label: { fr: 'Nouvelle' } },
      ],
    }
    await saveFormDraft(ctx(), { formId, definition: changed, revision: draft?.revision ?? null })

    const review = await reviewDraft(ctx(), { formId })
    if (review === null) throw new Error('there is a draft')
    const tied = await withApi(ctx(), review).api()

    const told = tied.byChange.flatMap((api, rank) => {
      const { kind, subject } = review.changes[rank] ?? {}
      return api.map(({ description }) => `${kind} ${subject} : ${description.split('. ')[0]}`)
    })
    expect(told.toSorted()).toEqual(
      [
        'option.added l_job_9 : La valeur INTERIM s’ajoute à ToutEmploi : un programme qui les énumère doit l’accepter.',
        'item.removed f_note : « ToutAnswers.note » devient déprécié',
        'field.searchable f_city : « ToutFilter.city » s’ajoute.',
        'field.searchable f_cars : « ToutFilter.cars » s’ajoute.',
        'field.searchable f_cars : « ToutNumberField.cars » s’ajoute.',
        'field.searchable f_cars : « ToutOrderField.cars » s’ajoute.',
        'item.added f_new : « ToutAnswers.brandNew » s’ajoute.',
        'item.added f_new : « ToutFilter.brandNew » s’ajoute.',
        'item.added f_new : « ToutGroupField.brandNew » s’ajoute.',
        'item.added f_new : « ToutNumberField.brandNew » s’ajoute.',
        'item.added f_new : « ToutOrderField.brandNew » s’ajoute.',
        'list.added l_new : Nouveau type ToutNouvelleChoice.',
      ].toSorted(),
    )
    expect(tied.others).toEqual([])
    expect([...tied.byChange.flat()].length).toBe(tied.all.length)
    await saveFormDraft(ctx(), { formId, definition: first, revision: (draft?.revision ?? 0) + 1 })
  })

  it('makes earlier answers findable by a field that becomes searchable, hidden ones excepted', async () => {
    await publishForm(world.niort.as('plie-administrator'), {
      formId,
      revision: 4,
      reason: 'Recherche',
      idempotencyKey: newId(),
    })

    const byCity = await ask(
      world.niort.as('coordination'),
      '{ tout(where: { city: { eq: "Niort" } }) { nodes { id formVersion } } }',
    )
    const byCars = await ask(
      world.niort.as('coordination'),
      '{ tout(where: { cars: { answered: true } }) { totalCount } }',
    )

    expect(at(byCity.data, 'tout', 'nodes')).toEqual([{ id: early.id, formVersion: 1 }])
    expect(at(byCars.data, 'tout', 'totalCount')).toBe(0)
  })

  it('keeps the answers of older versions readable with the scores and options they had', async () => {
    const next = {
      ...first,
      items: items((id) => (id === 'f_income' ? null : {})),
      lists: first.lists.map((list) => ({
        ...list,
        options: list.options.map((option) =>
          option.id === 'l_level_2'
            ? { ...option, score: 20 }
            : option.id === 'l_job_0'
              ? { ...option, archived: true as const, code: 'perm' }
              : option,
        ),
      })),
    }
    await publishNext(world.niort, formId, next)

    const result = await ask(
      world.niort.as('coordination'),
      '{ tout(where: { job: { eq: CDI }, income: { answered: false } }) { nodes { answers { income job { code } mobility { score } } } } }',
    )

    expect(result.errors).toBeUndefined()
    expect(JSON.parse(JSON.stringify(at(result.data, 'tout', 'nodes')))).toEqual([
      { answers: { income: null, job: { code: 'CDI' }, mobility: { score: 2 } } },
    ])
  })

  it('changes the schema at once here, within a second elsewhere, and no request fails meanwhile', async () => {
    const { runtime, niort } = world
    const here = createTenantSchemas(buildCoreSchema())
    const elsewhere = createTenantSchemas(buildCoreSchema())
    const before = await here.schemaFor(runtime, niort.tenant)
    await elsewhere.schemaFor(runtime, niort.tenant)
    expect((await here.schemaFor(runtime, niort.tenant)).schema).toBe(before.schema)
    const form = (await loadCatalogue(runtime, niort.tenant.id)).forms
      .find(({ id }) => id === formId)
      ?.versions.at(-1)?.definition
    if (form === undefined) throw new Error('the form is published')

    let running = true
    const failures: unknown[] = []
    let answered = 0
    const reader = async () => {
      while (running) {
        const ctx = niort.as('coordination')
        const { schema } = await here.schemaFor(runtime, niort.tenant)
        const result = await graphql({
          schema,
          source: '{ tout { totalCount nodes { id answers { city job { code } } } } }',
          contextValue: ctx,
        })
        failures.push(...(result.errors ?? []))
        answered += 1
      }
    }
    const readers = [reader(), reader(), reader()]
    await publishNext(niort, formId, {
      ...form,
      items: [...form.items, { t: 'field', id: 'f_new', api: 'brandNew', type: 'text', label: { fr: 'Nouveau' } }],
    })
    here.forget(niort.tenant.id)
    const after = await here.schemaFor(runtime, niort.tenant)
    await submit(niort, formId, await dossierOf(niort), { f_new: { value: 'x' } })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const noticed = await elsewhere.schemaFor(runtime, niort.tenant)
    running = false
    await Promise.all(readers)

    expect(failures).toEqual([])
    expect(answered).toBeGreaterThan(10)
    expect(after.revision).toBe(before.revision + 1)
    expect(at(after.schema.getType('ToutAnswers')?.toConfig(), 'fields', 'brandNew')).toBeDefined()
    expect(at(before.schema.getType('ToutAnswers')?.toConfig(), 'fields', 'brandNew')).toBeUndefined()
    expect(noticed.revision).toBe(after.revision)
  })

  it('builds one schema for requests that arrive together', async () => {
    const schemas = createTenantSchemas(buildCoreSchema())

    const found = await Promise.all(
      Array.from({ length: 8 }, () => schemas.schemaFor(world.runtime, world.niort.tenant)),
    )

    expect(new Set(found.map(({ schema }) => schema)).size).toBe(1)
  })
})
