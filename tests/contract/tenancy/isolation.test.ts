import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { entities } from '../../../server/entities.ts'
import { formVersions } from '../../../server/forms/index.ts'
import { forkFor, inTransaction, type Orm, openOrm } from '../../../server/platform/orm/orm.ts'
import { aDossier, aForm } from '../../support/builders.ts'
import { codeOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort, caen } = await createWorld(database)
const { count } = inspect(database)
for (let n = 0; n < 5; n += 1) {
  await aDossier(niort.as('referent'))
  await aDossier(caen.as('referent'))
}
const plies = [niort.tenant.id, caen.tenant.id]

/** Numbers that come back the same at each run. */
const randomFrom = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
  return seed / 2 ** 32
}

type Read = (orm: Orm, plieId: string, pause: number, fails: boolean) => Promise<string[]>
class Undone extends Error {}

/** How the product reads: one fork bound to one PLIE; one time in ten the transaction is taken back. */
const bound: Read = async (orm, plieId, pause, fails) => {
  const em = forkFor(orm, plieId, null)
  const look = async (inner: typeof em) => {
    await inner.execute(`select pg_sleep(${pause})`)
    return (await inner.execute<{ plie_id: string }[]>('select plie_id from dossier')).map((row) => row.plie_id)
  }
  if (!fails) return pause > 0.002 ? inTransaction(em, 'isolation', look) : look(em)
  const seen: string[] = []
  await inTransaction(em, 'isolation', async (inner) => {
    seen.push(...(await look(inner)))
    throw new Undone()
  }).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  return seen
}

/** The mistake the product must not make: a setting of the connection instead of the transaction. */
const sticky: Read = async (orm, plieId, pause) => {
  const em = orm.em.fork()
  await em.execute("select set_config('app.plie_id', ?, false)", [plieId])
  await em.execute(`select pg_sleep(${pause})`)
  return (await em.execute<{ plie_id: string }[]>('select plie_id from dossier')).map((row) => row.plie_id)
}

const ROUNDS = 4
const REQUESTS = 100

/** Foreign rows and rows missing, over rounds of interleaved requests of two PLIEs; one in ten is given up by its client. */
const interleave = async (
  poolMax: number,
  read: Read,
): Promise<{ foreign: number; missing: number; asked: number }> => {
  const orm = await openOrm(database.appUrl, entities, poolMax)
  const random = randomFrom(42)
  const result = { foreign: 0, missing: 0, asked: 0 }
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const abandoned: Promise<unknown>[] = []
      await Promise.all(
        Array.from({ length: REQUESTS }, async (_, n) => {
          const plieId = plies[n % 2] ?? ''
          const answer = read(orm, plieId, random() * 0.004, random() < 0.1)
          result.asked += 1
          if (random() < 0.1) {
            abandoned.push(answer.catch(() => undefined))
            return
          }
          const seen = await answer
          result.foreign += seen.filter((id) => id !== plieId).length
          if (seen.length < 5) result.missing += 1
        }),
      )
      await Promise.all(abandoned)
    }
  } finally {
    await orm.close()
  }
  return result
}

describe('B7 · interleaved requests of two PLIEs', () => {
  it.each([1, 2, 10])(
    'see no row of the other over a pool of %i',
    async (poolMax) => {
      expect(await interleave(poolMax, bound)).toEqual({ foreign: 0, missing: 0, asked: ROUNDS * REQUESTS })
    },
    60_000,
  )

  it('control: a setting that stays on the connection is found out', async () => {
    expect((await interleave(2, sticky)).foreign).toBeGreaterThan(0)
  }, 60_000)
})

describe('B8 · ways around the PLIE of the request', () => {
  it('show nothing without a PLIE', async () => {
    const em = forkFor(niort.as('referent').runtime.orm, null, null)

    expect(await em.execute('select id from dossier')).toEqual([])
    expect(await em.execute('select id from plie')).toEqual([])
  })

  it('show the PLIE only, in SQL written by hand', async () => {
    const rows = await niort
      .as('coordination')
      .em.execute<{ plie_id: string }[]>('select distinct plie_id from dossier')

    expect(rows).toEqual([{ plie_id: niort.tenant.id }])
    expect(await count('dossier')).toBeGreaterThanOrEqual(10)
  })

  it('show nothing on the connection itself', async () => {
    const { em } = niort.as('coordination')

    expect(await em.getConnection().execute('select id from dossier')).toEqual([])
  })

  it('write nothing for another PLIE, whatever the statement claims', async () => {
    const { em } = niort.as('coordination')
    const before = await count(`dossier where plie_id = '${caen.tenant.id}'`)

    const stolen = em.execute(
      'insert into idempotency_key (plie_id, caller, key, action, request_hash, created_at) values (?, ?, gen_random_uuid(), ?, ?, now())',
      [caen.tenant.id, 'x', 'x', 'x'],
    )
    await expect(stolen).rejects.toMatchObject({ code: '42501' })
    await em.execute("update dossier set status = 'exited' where plie_id = ?", [caen.tenant.id])
    expect(await count(`dossier where plie_id = '${caen.tenant.id}' and status = 'active'`)).toBe(before)
  })
})

const ROOT = fileURLToPath(new URL('../../../server/', import.meta.url))
const sources = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(ROOT, path), 'utf8') }))
const holding = (pattern: RegExp) => sources.filter(({ text }) => pattern.test(text)).map(({ path }) => path)

describe('B8 and B9 · in the source', () => {
  it('nothing takes the connection past the PLIE outside the platform', () => {
    expect(sources.length).toBeGreaterThan(150)
    expect(
      holding(/\.(getConnection|getKysely|getKnex)\(/).filter((path) => !path.startsWith('platform/orm/')),
    ).toEqual([])
    expect(holding(/set_config\([^)]*,\s*false\s*\)/)).toEqual([])
  })

  it('every cache that outlives a request is in this list, with its key', () => {
    const CACHES: Readonly<Record<string, string>> = {
      'accounts/token-limiter.ts': 'id of the token, which belongs to one PLIE',
      'form-health/count-fills.ts': '<plie>/<form>/<state of its submissions>: counts only',
      'forms/form.repository.ts': '<plie>/<version>',
      'graphql/callers.ts': 'the request itself',
      'graphql/server.ts': 'the text of a document, and the schema itself: no data',
      'graphql/tenant-schema/schema-cache.ts': 'id of the PLIE',
      'tenants/said-words.ts': 'the request itself, which is of one PLIE',
    }
    expect(holding(/new (LRUCache|WeakMap)\b/).sort()).toEqual(Object.keys(CACHES).sort())
    expect(holding(/new DataLoader\(/)).toEqual([])
    // The rules, the same everywhere; work under way, by id of the PLIE, which holds nothing of it.
    expect(holding(/^(const|let) \w+(: [^=]+)? = new Map</m).sort()).toEqual([
      'platform/access/policy.ts',
      'seeds/demo/dates.ts',
      'submissions/continue-preparation.ts',
    ])
  })

  it('B9 · what one PLIE has just read from a cache is unknown to the other', async () => {
    const { versionId } = await aForm(caen)
    await formVersions(caen.as('referent')).get(versionId)

    expect(await codeOf(formVersions(niort.as('referent')).get(versionId))).toBe('NOT_FOUND')
    expect((await formVersions(caen.as('referent')).get(versionId)).id).toBe(versionId)
  })
})
