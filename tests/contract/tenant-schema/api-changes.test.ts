import { isEnumType, validateSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import type { FormDefinition, Repeat } from '../../../schema/index.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { schemaChanges } from '../../../server/graphql/tenant-schema/api-changes.ts'
import { apiChanges, buildTenantSchema } from '../../../server/graphql/tenant-schema/index.ts'
import { catalogue, field, form, list, published } from './forms.ts'

const core = buildCoreSchema()
const before = form({ fields: [{ api: 'job', type: 'choice', list: 'l1' }], lists: [list('l1', 'Emploi', ['cdi'])] })

describe('what a publication changes in the API', () => {
  it('is nothing when labels change only', () => {
    const after = {
      ...before,
      title: { fr: 'Autre' },
      items: before.items.map((item) => ({ ...item, label: { fr: 'Autre' } })),
    }

    expect(apiChanges(core, catalogue(published([before])), catalogue(published([before, after])))).toEqual([])
  })

  it('is told in the language asked for', () => {
    const after = {
      ...before,
      items: [...before.items, field({ id: 'f9', api: 'other' })],
      lists: [list('l1', 'Emploi', ['cdi', 'cdd'])],
    }
    const of = (locale: 'fr' | 'en') =>
      apiChanges(core, catalogue(published([before])), catalogue(published([before, after])), locale)

    expect(of('fr')).toEqual([
      {
        breaking: false,
        description: 'La valeur CDD s’ajoute à DiagnosticEmploi : un programme qui les énumère doit l’accepter.',
        at: 'DiagnosticEmploi.CDD',
      },
      { breaking: false, description: '« DiagnosticAnswers.other » s’ajoute.', at: 'DiagnosticAnswers.other' },
    ])
    expect(of('en')[1]).toEqual({
      breaking: false,
      description: '“DiagnosticAnswers.other” is added.',
      at: 'DiagnosticAnswers.other',
    })
  })

  it('names the first publication of a form', () => {
    const changes = apiChanges(core, catalogue(), catalogue(published([before])))

    expect(changes.filter(({ breaking }) => breaking)).toEqual([])
    expect(changes.map(({ description }) => description)).toContain('« Query.diagnostic » s’ajoute.')
  })

  it('breaks when a form disappears or a field changes type', () => {
    const typed = (...forms: Parameters<typeof published>[0][]) =>
      buildTenantSchema(core, catalogue(...forms.map((versions) => published(versions))))
    const text = form({ fields: [{ api: 'job', type: 'integer' }] })

    const gone = schemaChanges(typed([before]), typed(), 'fr').filter(({ breaking }) => breaking)
    const changed = schemaChanges(typed([before]), typed([text]), 'fr').filter(({ breaking }) => breaking)

    expect(gone.map(({ description }) => description)).toContain('Rupture : « Query.diagnostic » disparaît.')
    expect(changed.map(({ description }) => description)).toContain(
      'Rupture : « DiagnosticAnswers.job » change de type.',
    )
  })

  describe('in a repeated group', () => {
    const kids = (...fields: Parameters<typeof field>[0][]): Repeat => ({
      t: 'repeat',
      id: 'g1',
      api: 'kids',
      label: { fr: 'Enfants' },
      items: fields.map((one) => field(one)).filter((one) => one.t === 'field'),
    })
    const name = { id: 'k1', api: 'kidName', searchable: true } as const
    const age = { id: 'k2', api: 'kidAge', type: 'integer' } as const
    const holding = (...items: FormDefinition['items']) => ({ ...before, items: [...before.items, ...items] })
    const changed = (...versions: FormDefinition[]) =>
      apiChanges(core, catalogue(published(versions.slice(0, 1))), catalogue(published(versions)))
    const typed = (definition: FormDefinition) => buildTenantSchema(core, catalogue(published([definition])))

    it('is an addition for the group, and for a field more in its rows', () => {
      const added = changed(before, holding(kids(name)))

      expect(added.filter(({ breaking }) => breaking)).toEqual([])
      expect(added.map(({ description }) => description)).toEqual(
        expect.arrayContaining([
          '« DiagnosticAnswers.kids » s’ajoute.',
          '« DiagnosticFilter.kids » s’ajoute.',
          'Nouveau type DiagnosticKidsRow.',
        ]),
      )
      expect(changed(holding(kids(name)), holding(kids(name, age)))).toEqual([
        { breaking: false, description: '« DiagnosticKidsRow.kidAge » s’ajoute.', at: 'DiagnosticKidsRow.kidAge' },
      ])
    })

    it('is a deprecation, never a break, when a later version drops the group or a field of its rows', () => {
      const dropped = changed(holding(kids(name, age)), holding(kids(name)))
      const gone = changed(holding(kids(name)), before)

      expect(dropped.map(({ breaking }) => breaking)).toEqual([false])
      expect(dropped[0]?.description).toContain('« DiagnosticKidsRow.kidAge » devient déprécié.')
      expect(gone.filter(({ breaking }) => breaking)).toEqual([])
      expect(gone.map(({ description }) => description).join()).toContain(
        '« DiagnosticAnswers.kids » devient déprécié.',
      )
    })

    it('breaks when a field of the rows changes type, or leaves them', () => {
      const broken = (definition: FormDefinition) =>
        schemaChanges(typed(holding(kids(name, age))), typed(definition), 'fr')
          .filter(({ breaking }) => breaking)
          .map(({ description }) => description)

      expect(broken(holding(kids(name, { ...age, type: 'text' })))).toEqual([
        'Rupture : « DiagnosticKidsRow.kidAge » change de type.',
      ])
      expect(broken(holding(kids(name), field(age)))).toEqual(['Rupture : « DiagnosticKidsRow.kidAge » disparaît.'])
    })

    it('gives its types names of their own, whatever lists and other groups are called', () => {
      const lists = [list('l1', 'Emploi', ['cdi']), list('l2', 'KidsRow', ['a']), list('l3', 'Kids', ['b'])]
      const choices = { id: 'f8', api: 'pick', type: 'choice', list: 'l2' } as const
      const other = { id: 'f9', api: 'pick2', type: 'choice', list: 'l3', searchable: true } as const
      const schema = typed({ ...holding(kids(name), field(choices), field(other)), lists })

      expect(validateSchema(schema)).toEqual([])
      expect(schema.getType('DiagnosticKidsGroupRow')).toBeDefined()
      expect(isEnumType(schema.getType('DiagnosticKidsRow'))).toBe(true)
    })
  })
})
