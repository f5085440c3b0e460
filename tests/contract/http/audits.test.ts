import { serverAudits } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { httpWorld, listening } from '../../support/http-server.ts'

/** Promise A1: what our server answers otherwise, and on purpose. GET is refused; a broken document is 400, where a 200 is only advised. */
const OTHERWISE = new Set(['572B', 'FDE2', '7B9B', '5A70', 'D6D5', '6A70'])

const world = await httpWorld()
await world.person('admin@niort.example', world.niort, ['plie-administrator'])
const cookie = await world.signIn('admin@niort.example')
const { port } = await listening(world.app)

/** Some audits read the schema, which takes the permission to. */
const fetchFn: typeof fetch = (input, init) => fetch(input, { ...init, headers: { ...init?.headers, cookie } })

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({ url: `http://127.0.0.1:${port}/graphql`, fetchFn })

  it('asks all 61 audits', () => expect(audits).toHaveLength(61))

  for (const audit of audits) {
    it(`${audit.id} ${audit.name}`, async () => {
      const result = await audit.fn()
      if (OTHERWISE.has(audit.id)) return expect(['warn', 'notice', 'ok']).toContain(result.status)
      expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' })
    })
  }
})
