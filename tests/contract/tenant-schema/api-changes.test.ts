import { describe, expect, it } from 'vitest'
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
      },
      { breaking: false, description: '« DiagnosticAnswers.other » s’ajoute.' },
    ])
    expect(of('en')[1]).toEqual({ breaking: false, description: '“DiagnosticAnswers.other” is added.' })
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
})
