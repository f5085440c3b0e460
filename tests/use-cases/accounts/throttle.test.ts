import { describe, expect, it } from 'vitest'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { buildServer } from '../../../server/graphql/http.ts'
import { schemaFor } from '../../../server/graphql/tenant-schema/index.ts'
import { httpWorld, PASSWORD, SAME_ORIGIN } from '../../support/http-server.ts'

const world = await httpWorld()
await world.person('one@niort.example', world.niort, ['referent'])
await world.person('two@niort.example', world.niort, ['referent'])

const attempt = (email: string, password: string, remoteAddress = '198.51.100.1', app = world.app) =>
  app.inject({ method: 'POST', url: '/session', headers: SAME_ORIGIN, remoteAddress, payload: { email, password } })

describe('the throttle of sign-ins (D3)', () => {
  it('refuses the 11th failure of an account within 15 minutes, even with the right password and after a restart', {
    timeout: 60_000,
  }, async () => {
    for (let time = 1; time <= 10; time += 1) {
      expect((await attempt('one@niort.example', 'not the password', `198.51.100.${time}`)).statusCode).toBe(401)
    }
    const refused = await attempt('one@niort.example', PASSWORD)
    expect([refused.statusCode, refused.json().code]).toEqual([429, 'TOO_MANY_REQUESTS'])
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(800)

    // Another process on the same database.
    const restarted = await buildServer(world.runtime, { core: buildCoreSchema(), schemaFor, adminRoot: null })
    expect((await attempt('one@niort.example', PASSWORD, '198.51.100.99', restarted)).statusCode).toBe(429)
    await restarted.close()

    // Somebody else is not concerned, and nobody is shut out for good.
    expect((await attempt('two@niort.example', PASSWORD)).statusCode).toBe(204)
    world.advance(15 * 60_000 + 1_000)
    expect((await attempt('one@niort.example', PASSWORD)).statusCode).toBe(204)
  })

  it('forgets an account’s failures when the right password comes', { timeout: 60_000 }, async () => {
    for (let time = 0; time < 9; time += 1) await attempt('two@niort.example', 'not the password', '203.0.113.5')
    expect((await attempt('two@niort.example', PASSWORD, '203.0.113.5')).statusCode).toBe(204)
    expect((await attempt('two@niort.example', 'not the password', '203.0.113.5')).statusCode).toBe(401)
  })

  it('refuses the 31st failure of an address, whatever the accounts', { timeout: 60_000 }, async () => {
    const from = '192.0.2.77'
    for (let time = 0; time < 30; time += 1) {
      expect((await attempt(`nobody${time}@niort.example`, 'not the password', from)).statusCode).toBe(401)
    }
    expect((await attempt('two@niort.example', PASSWORD, from)).statusCode).toBe(429)
    expect((await attempt('two@niort.example', PASSWORD, '192.0.2.78')).statusCode).toBe(204)
  })

  it('counts attempts made at the same time', { timeout: 60_000 }, async () => {
    await world.person('storm@niort.example', world.niort, ['referent'])
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, time) => attempt('storm@niort.example', 'not the password', `198.18.0.${time}`)),
    )
    expect(answers.filter((answer) => answer.statusCode === 401)).toHaveLength(10)
    expect(answers.every((answer) => [401, 429].includes(answer.statusCode))).toBe(true)
  })

  it('leaves the rest of the server answering during a storm of sign-ins (D1)', { timeout: 60_000 }, async () => {
    const storm = Promise.all(
      Array.from({ length: 200 }, (_, time) =>
        attempt(`gale${time}@niort.example`, 'not the password', `198.19.${time}.1`),
      ),
    )
    let worst = 0
    for (let time = 0; time < 10; time += 1) {
      const started = performance.now()
      expect((await world.app.inject({ method: 'GET', url: '/healthz' })).json()).toEqual({ ok: true })
      worst = Math.max(worst, performance.now() - started)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const statuses = (await storm).map((answer) => answer.statusCode)
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    // Hashing 200 passwords takes far longer: nobody waits behind the storm.
    expect(worst).toBeLessThan(5_000)
  })
})
