import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { post, signInAt } from '../support/http-client.ts'
import { field } from '../support/questionnaire.ts'
import { runServer, startServer } from './support/running-server.ts'

const first = await runServer()
const second = startServer(first.database, join(first.home, '.jalon'))
afterAll(() => second.stop())
const other = await second.address()

const sdlOf = async (address: string): Promise<string> => {
  const answer = await fetch(`${address}/sdl/niort`, { headers: { authorization: `Bearer ${first.tokens['niort']}` } })
  return answer.text()
}

describe('two servers on one database', () => {
  it('serve what either publishes, within two seconds and without a restart', async () => {
    const cookie = await signInAt(first.address, 'administration@niort.example', first.password)
    const ask = async (query: string, variables: object = {}) => {
      const answer = await post(`${first.address}/graphql/niort`, { query, variables }, { cookie })
      const { data, errors } = await answer.json()
      expect(errors).toBeUndefined()
      return data
    }
    // Both have served the schema of before.
    expect(await sdlOf(other)).not.toContain('boussole')
    expect(await sdlOf(first.address)).not.toContain('boussole')

    const { createForm } = await ask(
      'mutation ($k: ID!) { createForm(kind: FREE, title: "La boussole", idempotencyKey: $k) { ... on FormPayload { form { id draft { definition revision } } } } }',
      { k: randomUUID() },
    )
    const { id, draft } = createForm.form
    const items = [field('f_boussole', 'text', { api: 'boussole' })]
    const { saveFormDraft } = await ask(
      'mutation ($f: ID!, $d: JSON!, $r: Int) { saveFormDraft(formId: $f, definition: $d, revision: $r) { ... on FormPayload { form { draft { revision } } } } }',
      { f: id, d: { ...draft.definition, items }, r: draft.revision },
    )
    const { publishForm } = await ask(
      'mutation ($f: ID!, $r: Int!, $k: ID!) { publishForm(formId: $f, revision: $r, reason: "Première version", idempotencyKey: $k) { __typename } }',
      { f: id, r: saveFormDraft.form.draft.revision, k: randomUUID() },
    )

    expect(publishForm.__typename).toBe('FormPayload')
    await expect.poll(() => sdlOf(other), { timeout: 2_000, interval: 100 }).toContain('boussole')
    expect(await sdlOf(first.address)).toContain('boussole')
  })
})
