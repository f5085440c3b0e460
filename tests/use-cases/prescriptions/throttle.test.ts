import { describe, expect, it } from 'vitest'
import { forkFor } from '../../../server/platform/orm/orm.ts'
import { attempts } from '../../../server/prescriptions/attempt.repository.ts'
import { codeOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { aLink, NIORT_SHEET } from '../../support/prescriptions.ts'
import { publicDoor } from '../../support/public-door.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createRuntime, createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort } = world
const { count } = inspect(database)
const now = new Date('2026-11-22T10:00:00Z')
const minutes = (n: number) => new Date(now.getTime() + n * 60_000)
const em = () => forkFor(world.runtime.orm, null, null)

describe('the throttle of public links', () => {
  it('stops a network that sends too much, tells it when to come back, and lets the others through', async () => {
    const door = await publicDoor(world)
    const link = await aLink(niort)
    for (let n = 0; n < 30; n += 1) await attempts(em()).begin('send', `niort/${link.token}`, '198.51.100.1', now)

    const stopped = await door.send(link, NIORT_SHEET, { from: '198.51.100.1' })
    const other = await door.send(link, NIORT_SHEET, { from: '198.51.100.2' })

    expect([stopped.status, stopped.body.code]).toEqual([429, 'TOO_MANY_REQUESTS'])
    expect(Number(stopped.headers['retry-after'])).toBeGreaterThan(0)
    expect(stopped.body.message).toMatch(/réessayez dans 15 min/)
    expect(other.status).toBe(201)
  })

  it('stops a link that receives too much, wherever it comes from', async () => {
    for (let n = 0; n < 60; n += 1) await attempts(em()).begin('send', 'niort/un', `203.0.113.${n}`, now)

    expect(await codeOf(attempts(em()).begin('send', 'niort/un', '203.0.113.200', now))).toBe('TOO_MANY_REQUESTS')
    await attempts(em()).begin('send', 'niort/deux', '203.0.113.200', now)
  })

  it('stops guessing: thirty addresses that lead nowhere shut every door for a while', async () => {
    for (let n = 0; n < 30; n += 1)
      await attempts(em()).missed(await attempts(em()).begin('look', `niort/${n}`, '192.0.2.9', now))

    expect(await codeOf(attempts(em()).begin('look', 'niort/vrai', '192.0.2.9', now))).toBe('TOO_MANY_REQUESTS')
    await attempts(em()).begin('look', 'niort/vrai', '192.0.2.9', minutes(16))
  })

  it('is shared by every server, and counts one IPv6 network as one', async () => {
    const another = await createRuntime(database)
    const there = () => forkFor(another.orm, null, null)
    for (let n = 0; n < 30; n += 1)
      await attempts(n % 2 === 0 ? em() : there()).begin('send', `niort/${n}`, `2001:db8:0:7::${n + 1}`, now)

    expect(await codeOf(attempts(there()).begin('send', 'niort/x', '2001:db8::7:1:2:3:4', now))).toBe(
      'TOO_MANY_REQUESTS',
    )
    await attempts(em()).begin('send', 'niort/x', '2001:db8:0:8::1', now)
    await another.orm.close()
  })

  it('counts attempts made at the same moment, not one more gets through', async () => {
    const tries = Array.from({ length: 45 }, () => attempts(em()).begin('send', 'niort/y', '192.0.2.33', now))

    const passed = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled')

    expect(passed.length).toBeLessThanOrEqual(30)
    expect(await count("prescription_attempt where network = '192.0.2.33'")).toBe(passed.length)
  })

  it('forgets after a quarter of an hour', async () => {
    await attempts(em()).begin('look', 'niort/z', '192.0.2.50', now)

    await attempts(em()).begin('look', 'niort/z', '192.0.2.51', minutes(16))

    expect(await count("prescription_attempt where network = '192.0.2.50'")).toBe(0)
  })
})
