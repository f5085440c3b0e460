import { type GraphQLSchema, graphql, isEnumType, isObjectType, validateSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { FormDefinition } from '../../../schema/index.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { buildTenantSchema, type CatalogueForm } from '../../../server/graphql/tenant-schema/index.ts'
import { catalogue, computed, field, form, list, published } from './forms.ts'
import { typedSdl } from './typed-sdl.ts'

const build = (...forms: readonly CatalogueForm[]): GraphQLSchema => {
  const schema = buildTenantSchema(buildCoreSchema(), catalogue(...forms))
  expect(validateSchema(schema)).toEqual([])
  return schema
}

const valuesOf = (schema: GraphQLSchema, name: string) => {
  const type = schema.getType(name)
  return isEnumType(type)
    ? type.getValues().map((value) => [value.name, value.value, value.deprecationReason ?? null])
    : null
}
const fieldsOf = (schema: GraphQLSchema, name: string) => {
  const type = schema.getType(name)
  return isObjectType(type)
    ? Object.fromEntries(Object.values(type.getFields()).map((one) => [one.name, String(one.type)]))
    : null
}
/** Lists of forms, the figures of each apart. */
const queriesOf = (schema: GraphQLSchema) => {
  const core = Object.keys(buildCoreSchema().getQueryType()?.getFields() ?? {})
  return Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(
    (name) => !core.includes(name) && !name.endsWith('Aggregates'),
  )
}

/** The same form with this one property of its first list's first option changed. */
const withList = (...codes: readonly string[]): FormDefinition =>
  form({ fields: [{ api: 'job', type: 'choice', list: 'l1' }], lists: [list('l1', 'Emploi', codes)] })

describe('the names of a typed API', () => {
  it('come from keys and API names, never from labels', () => {
    const before = form({ key: 'diagnostic-initial', fields: [{ api: 'mobility' }] })
    const after = {
      ...before,
      title: { fr: 'Tout autre titre' },
      items: before.items.map((item) => ({ ...item, label: { fr: 'Tout autre libellé' } })),
    }

    const schema = build(published([before, after]))

    expect(queriesOf(schema)).toEqual(['diagnosticInitial'])
    expect(fieldsOf(schema, 'DiagnosticInitialAnswers')).toEqual({ mobility: 'String' })
  })

  it('give way to those of the core schema, of shared types and of JavaScript’s objects', () => {
    const keys = [
      'dossier',
      'forms',
      'viewer',
      'query',
      'text-filter',
      'page-info',
      'constructor',
      'to-string',
      'has-own-property',
      'mutation',
      'locale',
    ]

    const schema = build(...keys.map((key, index) => published([form({ key })], index + 1)))

    expect(queriesOf(schema)).toEqual(
      keys.map((key) => `form${key.replaceAll(/(^|-)(.)/g, (_all, _dash, letter: string) => letter.toUpperCase())}`),
    )
    expect(schema.getType('Dossier')).toBe(buildCoreSchema().getType('Dossier'))
  })

  it('belong to the form that was published first, whatever comes later', () => {
    const first = published([form({ key: 'diagnostic' })], 1)
    // Its answers' type would be called as the first one's `DiagnosticAnswers`.
    const second = published([form({ key: 'diagnostic-answers' })], 2)

    const alone = typedSdl(build(first))
    const both = typedSdl(build(second, first))

    for (const type of alone.split('\n\n').slice(1)) expect(both).toContain(type.trimEnd())
    expect(queriesOf(build(second, first))).toEqual(['formDiagnosticAnswers', 'diagnostic'])
  })

  it('give way where the figures of another form are called so', () => {
    const first = published([form({ key: 'diagnostic' })], 1)
    const schema = build(first, published([form({ key: 'diagnostic-aggregates' })], 2))

    expect(String(schema.getQueryType()?.getFields()['diagnosticAggregates']?.type)).toBe('DiagnosticAggregates!')
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toContain('formDiagnosticAggregatesAggregates')
  })

  it('stay those of the first version when a list changes its label or an option its code', () => {
    const before = withList('cdi', 'cdd')
    const renamed = {
      ...before,
      lists: [
        {
          ...list('l1', 'Contrat', ['perm', 'cdd', 'cdi']),
          options: list('l1', 'Contrat', ['perm', 'cdd', 'cdi']).options,
        },
      ],
    }

    const schema = build(published([before, renamed]))

    expect(valuesOf(schema, 'DiagnosticEmploi')).toEqual([
      ['CDI', 'l1_0', null],
      ['CDD', 'l1_1', null],
      // The code « cdi » is another option now; the enum value keeps meaning the first.
      ['CDI_2', 'l1_2', null],
    ])
    expect(schema.getType('DiagnosticContrat')).toBeUndefined()
  })

  it('survive codes that differ in signs only, digits first, and every accent', () => {
    const schema = build(published([withList('a-b', '1er'), withList('a-b', '1er', 'a.b', 'A_B')]))

    expect(valuesOf(schema, 'DiagnosticEmploi')?.map(([name]) => name)).toEqual(['A_B', '_1ER', 'A_B_2', 'A_B_3'])
  })

  it('of an option or a field that is gone stay, deprecated with the version that dropped it', () => {
    const before = withList('cdi', 'cdd')
    const archived = {
      ...before,
      lists: before.lists.map((one) => ({
        ...one,
        options: one.options.map((option, index) => (index === 0 ? { ...option, archived: true as const } : option)),
      })),
    }
    const removed = { ...archived, lists: [list('l1', 'Emploi', [])], items: [field({ id: 'f9', api: 'other' })] }

    const schema = build(published([before, archived, removed]))

    expect(valuesOf(schema, 'DiagnosticEmploi')).toEqual([
      ['CDI', 'l1_0', 'N’est plus proposée depuis la version 2.'],
      ['CDD', 'l1_1', 'N’est plus proposée depuis la version 3.'],
    ])
    const answers = schema.getType('DiagnosticAnswers')
    expect(isObjectType(answers) && answers.getFields()['job']?.deprecationReason).toBe(
      'Ne figure plus dans le formulaire depuis la version 3.',
    )
  })

  it('never change type: a field that changes list keeps its enum, which gains the options', () => {
    const lists = [list('l1', 'Emploi', ['cdi']), list('l0', 'Autre', ['cdi', 'stage'])]
    const before = form({
      fields: [
        { api: 'job', type: 'choice', list: 'l1' },
        { api: 'other', type: 'choice', list: 'l0' },
      ],
      lists,
    })
    const after = {
      ...before,
      items: before.items.map((item) => (item.id === 'f0' ? { ...item, list: 'l0' } : item)),
      lists: [...lists].reverse(),
    }

    const schema = build(published([before, after]))

    expect(fieldsOf(schema, 'DiagnosticAnswers')).toEqual({
      job: 'DiagnosticEmploiChoice',
      other: 'DiagnosticAutreChoice',
    })
    expect(valuesOf(schema, 'DiagnosticEmploi')?.map(([name, value]) => [name, value])).toEqual([
      ['CDI', 'l1_0'],
      ['CDI_2', 'l0_0'],
      ['STAGE', 'l0_1'],
    ])
    expect(valuesOf(schema, 'DiagnosticAutre')?.map(([name]) => name)).toEqual(['CDI', 'STAGE'])
  })

  it('keep their first type even when a later document says otherwise', () => {
    const before = form({ fields: [{ api: 'age', type: 'integer' }] })
    const after = form({ fields: [{ id: 'f9', api: 'age', type: 'text' }] })

    expect(fieldsOf(build(published([before, after])), 'DiagnosticAnswers')).toEqual({ age: 'Int' })
  })

  it('that are words of the filter or of GraphQL do no harm', () => {
    const awkward = [
      'and',
      'or',
      'not',
      'scores',
      'total',
      'true',
      'null',
      'type',
      'query',
      'missing',
      'valueOf',
      'constructor',
      'toString',
    ]
    const schema = build(
      published([
        form({
          fields: awkward.map((api) => ({ api, type: 'integer', searchable: true })),
          computed: [computed('total', { v: 1 }), computed('constructor', { v: 2 })],
        }),
      ]),
    )

    expect(Object.keys(fieldsOf(schema, 'DiagnosticAnswers') ?? {})).toEqual(awkward)
    expect(Object.keys(fieldsOf(schema, 'DiagnosticScores') ?? {})).toEqual(['total_', 'constructor', 'total'])
    expect(typedSdl(schema)).toMatch(/^ {2}or_: IntFilter$/m)
    expect(valuesOf(schema, 'DiagnosticOrderField')?.map(([name]) => name)).toContain('true_')
  })

  it('never reach the prototype chain', async () => {
    const clean = Object.getOwnPropertyNames(Object.prototype)
    const hostile = form({
      fields: [{ id: '__proto__', api: 'job', type: 'choice', list: '__proto__' }],
      lists: [{ ...list('__proto__', '__proto__', ['x']), id: '__proto__' }],
    })

    const schema = build(published([hostile]))
    const result = await graphql({
      schema,
      source: '{ __proto__: __typename constructor: diagnostic { __proto__: totalCount } }',
      contextValue: {},
    })

    expect(result.errors?.length).toBe(1)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(clean)
    expect(valuesOf(schema, 'DiagnosticProto')?.map(([name]) => name)).toEqual(['X'])
  })

  it('share the core’s type objects between schemas', () => {
    const [one, two] = [build(published([form()])), build(published([form({ key: 'other' })]))]

    for (const name of ['Dossier', 'Mutation', 'SubmissionStatus', 'TextFilter'])
      expect(one.getType(name)).toBe(two.getType(name))
  })
})
