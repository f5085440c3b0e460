import { graphql } from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDossier } from '../../server/dossiers/index.ts'
import { buildCoreSchema } from '../../server/graphql/core-schema.ts'
import { newId } from '../../server/platform/ids.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const { niort, caen } = await createWorld(await testDatabase())
const COMMUNES = [...Array(9).fill('Niort'), ...Array(6).fill('Échiré'), ...Array(2).fill('Aiffres'), '']
let other: string

beforeAll(async () => {
  other = await niort.referent('Autre référent')
  for (const [index, commune] of COMMUNES.entries())
    await openDossier(niort.as('referent', index < 3 ? other : undefined), {
      firstName: 'Camille',
      lastName: 'Exemple',
      commune,
      openedAt: index < 8 ? '2025-11-03' : '2026-02-14',
      idempotencyKey: newId(),
    })
})

const ask = async (ctx: RequestContext, fields: string, args = '') => {
  const source = `{ dossierAggregates${args} { ${fields} } }`
  const { data, errors } = await graphql({ schema: buildCoreSchema(), source, contextValue: ctx })
  return { figures: JSON.parse(JSON.stringify(data?.['dossierAggregates'] ?? null)), errors }
}
const BY_COMMUNE = 'groups(by: [{ by: COMMUNE }]) { count keys { value } }'
const cell = (count: number, value: string | null) => ({ count, keys: [{ value }] })

describe('the figures of dossiers', () => {
  it('are exact for those who read the dossiers, the largest group first', async () => {
    const { figures, errors } = await ask(
      niort.as('coordination'),
      `exact count ${BY_COMMUNE} months: groups(by: [{ by: OPENED_AT }]) { count keys { field value label } }
       status: groups(by: [{ by: STATUS }, { by: OPENED_AT, period: YEAR }]) { count keys { field value label } }`,
    )

    expect(errors).toBeUndefined()
    expect(figures).toMatchObject({ exact: true, count: 18 })
    expect(figures.groups).toEqual([cell(9, 'Niort'), cell(6, 'Échiré'), cell(2, 'Aiffres'), cell(1, null)])
    expect(figures.months).toEqual([
      { count: 10, keys: [{ field: 'OPENED_AT', value: '2026-02', label: '2026-02' }] },
      { count: 8, keys: [{ field: 'OPENED_AT', value: '2025-11', label: '2025-11' }] },
    ])
    expect(figures.status[0]).toMatchObject({ count: 10, keys: [{ value: 'ACTIVE' }, { value: '2026' }] })
    expect(figures.status[0].keys[0].label).not.toBe('active')
  })

  it('are of the dossiers the caller reads, under the filter of the list', async () => {
    expect((await ask(niort.as('referent', other), 'count')).figures).toEqual({ count: 3 })
    expect((await ask(niort.as('coordination'), 'count', '(filter: { commune: "niort" })')).figures).toEqual({
      count: 9,
    })
    expect((await ask(caen.as('coordination'), 'count')).figures).toEqual({ count: 0 })
    expect((await ask(niort.as('plie-administrator'), 'count')).errors).toHaveLength(1)
  })

  it('say nothing of fewer than five to a system that reads figures only, nor what would tell it', async () => {
    const { figures } = await ask(niort.token('AGGREGATES_READ'), `exact count ${BY_COMMUNE}`)

    // Two and one make three: six more are left out, or three would be what is missing from the total.
    expect(figures).toEqual({ exact: false, count: 18, groups: [cell(9, 'Niort')] })
    const few = await ask(niort.token('AGGREGATES_READ'), 'count', '(filter: { commune: "Aiffres" })')
    expect(few.figures).toEqual({ count: null })
    const near = await ask(niort.token('AGGREGATES_READ'), 'count', '(filter: { commune: "Niort" })')
    expect(near.figures).toEqual({ count: 10 })
  })

  it('are exact again for a system that reads the dossiers', async () => {
    const { figures } = await ask(niort.token('AGGREGATES_READ', 'DOSSIERS_READ'), BY_COMMUNE)
    expect(figures.groups).toHaveLength(4)
  })
})
