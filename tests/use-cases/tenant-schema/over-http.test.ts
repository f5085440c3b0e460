import type { FastifyInstance } from 'fastify'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApiToken } from '../../../server/accounts/index.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { buildServer } from '../../../server/graphql/http.ts'
import { createTenantSchemas } from '../../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld, type TestPlie } from '../../support/world.ts'
import { everythingForm } from './everything-form.ts'
import { at, dossierOf, publish, publishNext, submit } from './filled-plie.ts'

const world = await createWorld(await testDatabase())
let app: FastifyInstance
let token: string
let formId: string

const tokenOf = async (plie: TestPlie): Promise<string> => {
  const { secret } = await createApiToken(plie.as('plie-administrator'), {
    name: 'SI partenaire',
    scopes: ['ANSWERS_READ', 'SCHEMA_READ'],
    expiresAt: new Date('2027-01-31T00:00:00Z'),
    idempotencyKey: newId(),
  })
  return secret
}

beforeAll(async () => {
  const core = buildCoreSchema()
  const { schemaFor } = createTenantSchemas(core)
  app = await buildServer(world.runtime, { core, schemaFor, adminRoot: null })
  formId = await publish(world.niort, 'Tout', everythingForm)
  await submit(world.niort, formId, await dossierOf(world.niort), {
    f_city: { value: 'Niort' },
    f_job: { value: 'l_job_0' },
  })
  token = await tokenOf(world.niort)
})
afterAll(() => app.close())

const ask = async (slug: string, query: string, bearer = token): Promise<{ status: number; body: unknown }> => {
  const answer = await app.inject({
    method: 'POST',
    url: `/graphql/${slug}`,
    headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
    payload: { query },
  })
  return { status: answer.statusCode, body: answer.json() }
}

describe('an external system', () => {
  it('reads typed answers, filtered and paged, with its token', async () => {
    const { status, body } = await ask(
      'niort',
      '{ tout(where: { job: { eq: CDI } }) { totalCount nodes { answers { city job { code label } } } } }',
    )

    expect(body).toEqual({
      data: {
        tout: { totalCount: 1, nodes: [{ answers: { city: 'Niort', job: { code: 'CDI', label: 'Option cdi' } } }] },
      },
    })
    expect(status).toBe(200)
  })

  it('is told in its language what it may not ask', async () => {
    const sensitive = await ask('niort', '{ tout(where: { health: { answered: true } }) { totalCount } }')
    const unknown = await ask('niort', '{ tout(where: { nothing: { eq: 1 } }) { totalCount } }')

    expect(sensitive.status).toBe(403)
    expect(at(sensitive.body, 'errors', 0, 'extensions', 'code')).toBe('FORBIDDEN')
    expect(unknown.status).toBe(400)
  })

  it('has the whole SDL of its PLIE, and of its PLIE only', async () => {
    const sdl = await app.inject({ url: '/sdl/niort', headers: { authorization: `Bearer ${token}` } })
    const other = await app.inject({ url: '/sdl/caen', headers: { authorization: `Bearer ${token}` } })

    expect(buildSchema(sdl.body).getQueryType()?.getFields()).toHaveProperty('tout')
    expect(other.statusCode).toBe(404)
  })

  it('finds each PLIE’s own forms under its own address', async () => {
    const caen = await tokenOf(world.caen)
    const own = await ask('caen', '{ ficheNavette { totalCount } }', caen)
    const foreign = await ask('caen', '{ tout { totalCount } }', caen)

    expect(own.body).toEqual({ data: { ficheNavette: { totalCount: 0 } } })
    expect(at(foreign.body, 'errors', 0, 'extensions', 'code')).toBe('BAD_USER_INPUT')
  })

  it('is answered without a failure while a form is published, then from the new schema', async () => {
    const first = everythingForm('f_tout', 'tout')
    let running = true
    const statuses: number[] = []
    const client = async () => {
      while (running) statuses.push((await ask('niort', '{ tout { nodes { id answers { city } } } }')).status)
    }
    const clients = [client(), client()]

    await publishNext(world.niort, formId, {
      ...first,
      items: [...first.items, { t: 'field', id: 'f_new', api: 'brandNew', type: 'text', label: { fr: 'Nouveau' } }],
    })
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const { body } = await ask('niort', '{ tout { nodes { answers { brandNew } } } }')
    running = false
    await Promise.all(clients)

    expect(body).toEqual({ data: { tout: { nodes: [{ answers: { brandNew: null } }] } } })
    expect(statuses.length).toBeGreaterThan(10)
    expect(new Set(statuses)).toEqual(new Set([200]))
  })
})
