import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { afterAll, describe, expect, it } from 'vitest'
import { entities } from '../../server/entities.ts'
import { newId } from '../../server/platform/ids.ts'
import { forkFor, openOrm } from '../../server/platform/orm/orm.ts'
import type { RequestContext } from '../../server/platform/request.ts'
import { systemContext } from '../../server/platform/system-context.ts'
import { useCase } from '../../server/platform/use-case.ts'
import { aDossier } from '../support/builders.ts'
import { failureOf } from '../support/failure.ts'
import { inspect } from '../support/inspect.ts'
import { testDatabase } from '../support/test-database.ts'
import { createWorld } from '../support/world.ts'

const database = await testDatabase()
const { runtime, niort } = await createWorld(database)
const { column, count } = inspect(database)
const rename = (ctx: RequestContext, name: string) =>
  ctx.em.execute('update plie set name = ? where id = ?', [name, niort.tenant.id])
const nameNow = async () => (await column(`select name from plie where id = '${niort.tenant.id}'`))[0]

describe('C2 · the one door', () => {
  it('takes back what a use case did without asking for authorization', async () => {
    const before = await nameNow()
    const careless = useCase('test.careless', async (ctx, name: string) => {
      await rename(ctx, name)
      return { name }
    })

    const error = await failureOf(careless(niort.as('plie-administrator'), 'volé'))

    expect(String(error)).toMatch(/never asked for authorization/)
    expect(await nameNow()).toBe(before)
    expect(await column("select result from audit_entry where action = 'test.careless'")).toEqual(['INTERNAL'])
  })

  it('control: the same, having asked, is kept', async () => {
    const careful = useCase('test.careful', async (ctx, name: string) => {
      ctx.access.require('form.edit')
      await rename(ctx, name)
      return { name }
    })

    await careful(niort.as('plie-administrator'), 'PLIE renommé')

    expect(await nameNow()).toBe('PLIE renommé')
  })

  it('takes everything back when the last beat fails, and leaves only the line that says so', async () => {
    const before = { name: await nameNow(), events: await count('dossier_event'), outbox: await count('outbox') }
    const dossierId = await aDossier(niort.as('referent'))
    const failing = useCase('test.failing', async (ctx, _: null) => {
      ctx.access.require('form.edit')
      await rename(ctx, 'à moitié')
      throw new Error('at the end')
    })

    await failureOf(failing(niort.as('plie-administrator'), null))

    expect(await nameNow()).toBe(before.name)
    // The dossier's own opening is all that was added.
    expect((await count('dossier_event')) - before.events).toBe(1)
    expect((await count('outbox')) - before.outbox).toBe(1)
    expect(dossierId).toBeDefined()
    expect(await column("select result from audit_entry where action = 'test.failing'")).toEqual(['INTERNAL'])
  })

  it('lets a use case called by another join its transaction: both or none', async () => {
    const before = { dossiers: await count('dossier'), lines: await count('audit_entry') }
    const outer = useCase('test.outer', async (ctx, fails: boolean) => {
      ctx.access.require('dossier.open')
      const id = await aDossier(ctx)
      if (fails) throw new Error('after the inner one')
      return { id }
    })

    await failureOf(outer(niort.as('referent'), true))
    expect(await count('dossier')).toBe(before.dossiers)

    await outer(niort.as('referent'), false)
    expect(await count('dossier')).toBe(before.dossiers + 1)
    // One line for each attempt: the inner verb has none of its own.
    expect(await count('audit_entry')).toBe(before.lines + 2)
  })
})

describe('I6 · inside a transaction', () => {
  it('a second EntityManager is refused at once instead of waiting for ever, over a pool of one', async () => {
    const orm = await openOrm(database.appUrl, entities, 1)
    afterAll(() => orm.close())
    const greedy = useCase('test.greedy', async (ctx, _: null) => {
      ctx.access.require('form.edit')
      const other = forkFor(ctx.runtime.orm, niort.tenant.id, null)
      return other.execute('select 1')
    })
    const ctx = systemContext({ ...runtime, orm }, niort.tenant, niort.as('plie-administrator').actor)
    await ctx.em.execute('select 1')
    const started = performance.now()

    const error = await failureOf(greedy(ctx, null))

    expect(String(error)).toMatch(/second EntityManager .* test\.greedy/)
    expect(performance.now() - started).toBeLessThan(5_000)
    // The connection was given back.
    expect(await systemContext({ ...runtime, orm }, niort.tenant).em.execute('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('the refusal itself is immediate', async () => {
    let took = Number.POSITIVE_INFINITY
    const greedy = useCase('test.greedy', async (ctx, _: null) => {
      ctx.access.require('form.edit')
      const started = performance.now()
      try {
        forkFor(ctx.runtime.orm, null, null)
      } finally {
        took = performance.now() - started
      }
    })

    await failureOf(greedy(niort.as('plie-administrator'), null))

    expect(took).toBeLessThan(1_000)
  })

  it('the mark ends with the transaction: what comes after it may take an EntityManager', async () => {
    await aDossier(niort.as('referent'))

    expect(await forkFor(runtime.orm, niort.tenant.id, null).execute('select 1 as one')).toEqual([{ one: 1 }])
  })

  it('more than a second is told in the log, with the verb', async () => {
    const log: string[] = []
    const sink = new Writable({
      write(chunk, _encoding, done) {
        log.push(String(chunk))
        done()
      },
    })
    const slow = useCase(
      'test.slow',
      async (ctx, seconds: number) => {
        ctx.access.require('form.edit')
        await ctx.em.execute(`select pg_sleep(${seconds})`)
      },
      { reads: true },
    )
    const loud = (): RequestContext => {
      const ctx = niort.as('plie-administrator')
      return { ...ctx, runtime: { ...runtime, logger: pino({ level: 'warn' }, sink) } }
    }

    await slow(loud(), 0.01)
    expect(log).toEqual([])
    await slow(loud(), 1.1)

    expect(log.join('')).toMatch(/test\.slow.*slow transaction/)
  })

  it('no use case reaches for files, programs, the network or a password hash', () => {
    const root = fileURLToPath(new URL('../../server/', import.meta.url))
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts') && !path.startsWith('platform'))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
      .filter(({ text }) => text.includes('useCase('))
    const IO = /from 'node:(fs|fs\/promises|http|https|net|dns|child_process)'|\bfetch\(/

    expect(sources.length).toBeGreaterThan(15)
    expect(sources.filter(({ text }) => IO.test(text)).map(({ path }) => path)).toEqual([])
    // A password is hashed by these two, each before its transaction begins.
    const hashing = sources.filter(({ text }) => /\b(hashPassword|verifyPassword)\(/.test(text)).map(({ path }) => path)
    expect(hashing.sort()).toEqual(['accounts/activate-account.ts', 'accounts/sign-in.ts'])
    for (const { text } of sources.filter(({ path }) => hashing.includes(path))) {
      for (const body of text.split('useCase(').slice(1))
        expect(body.split('\n})')[0]).not.toMatch(/(hash|verify)Password\(/)
    }
    expect(IO.test("import { writeFile } from 'node:fs/promises'")).toBe(true)
  })
})

describe('an idempotency key', () => {
  it('is kept with its result, in the transaction of the change', async () => {
    const key = newId()
    const failing = useCase(
      'test.keyed',
      async (ctx, asked: { idempotencyKey: string; fails: boolean }) => {
        ctx.access.require('form.edit')
        if (asked.fails) throw new Error('no')
        return { done: true }
      },
      { idempotent: true },
    )

    await failureOf(failing(niort.as('plie-administrator'), { idempotencyKey: key, fails: true }))
    expect(await count(`idempotency_key where key = '${key}'`)).toBe(0)

    await failing(niort.as('plie-administrator'), { idempotencyKey: key, fails: false })
    expect(await column(`select result from idempotency_key where key = '${key}'`)).toHaveLength(1)
  })
})
