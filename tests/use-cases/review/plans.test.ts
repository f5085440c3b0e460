import { describe, expect, it } from 'vitest'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { aDossier, aForm, aSubmission } from '../../support/builders.ts'
import { askGraph } from '../../support/graph.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const { niort } = await createWorld(await testDatabase())
const { formId } = await aForm(niort)
const dossierId = await aDossier(niort.as('referent'))
const submissionId = await aSubmission(niort.as('referent'), { dossierId, formId })
const ask = (document: string) => askGraph(buildCoreSchema(), niort.as('referent'), document)

describe('a planned read', () => {
  it('keeps two rows apart under aliases longer than a name of PostgreSQL', async () => {
    const long = 'a'.repeat(80)
    const answer = await ask(`{ dossier(id: "${dossierId}") {
      ${long}1: submissions { id }
      ${long}2: submissions(formKey: "nothing") { id }
      ${long}3: events(first: 1) { kind } } }`)

    expect(answer.codes).toEqual([])
    expect(answer.data?.['dossier']).toMatchObject({
      [`${long}1`]: [{ id: submissionId }],
      [`${long}2`]: [],
      [`${long}3`]: [{ kind: 'submission-started' }],
    })
  })

  it('reads both fields that one alias names under `nodes` and under `edges`', async () => {
    const answer = await ask(`{ dossiers {
      nodes { x: number y: participant { firstName } }
      edges { node { x: status y: referent { displayName } } } } }`)

    expect(answer.codes).toEqual([])
    expect(answer.data).toMatchObject({
      dossiers: {
        nodes: [{ x: '2026-0001', y: { firstName: 'Olive' } }],
        edges: [{ node: { x: 'ACTIVE', y: { displayName: 'referent niort' } } }],
      },
    })
  })
})
