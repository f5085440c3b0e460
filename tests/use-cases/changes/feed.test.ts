import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readChanges } from '../../../server/changes/read-changes.ts'
import { continueJournal } from '../../../server/continue-journal.ts'
import { entities } from '../../../server/entities.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { schemaFor } from '../../../server/graphql/tenant-schema/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { openOrm } from '../../../server/platform/orm/orm.ts'
import { announce } from '../../../server/platform/outbox/outbox.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { useCase } from '../../../server/platform/use-case.ts'
import { submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, aForm, aSubmission } from '../../support/builders.ts'
import { codeOf } from '../../support/failure.ts'
import { askGraph } from '../../support/graph.ts'
import { inspect } from '../../support/inspect.ts'
import { seededRandom } from '../../support/seeded-random.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createRuntime, createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { column, count } = inspect(database)
const reader = () => niort.as('coordination')

/** Says that something happened, then waits before its transaction ends. */
const tell = useCase('test.tell', async (ctx: RequestContext, { wait, word }: { wait: number; word: string }) => {
  ctx.access.require('viewer.read')
  announce(ctx, 'form-published', { formId: word })
  // What this transaction writes first gives it its number, long before it is committed.
  await ctx.em.execute('update plie set name = name where false')
  await ctx.em.execute(
    `insert into outbox (plie_id, id, topic, payload, created_at) values (?, ?, 'form-published', ?, ?)`,
    [niort.tenant.id, newId(), JSON.stringify({ formId: `${word} first` }), ctx.now],
  )
  await pause(wait)
})

const follow = async (cursor: string | null, first = 100) => {
  const page = await readChanges(reader(), { cursor, first })
  return { ...page, words: page.changes.map(({ formId }) => formId) }
}
/** Reads on until `done`, as a program that polls: everything in the order it came. */
const poll = async (from: string | null, done: (words: readonly (string | null)[]) => boolean, first = 7) => {
  const ids: string[] = []
  const words: (string | null)[] = []
  let cursor = from
  for (const until = Date.now() + 30_000; Date.now() < until && !done(words); ) {
    const page = await follow(cursor, first)
    ids.push(...page.changes.map(({ id }) => id))
    words.push(...page.words)
    cursor = page.cursor
    if (!page.hasMore) await pause(5)
  }
  return { ids, words, cursor }
}
const settled = async (): Promise<string | null> => {
  for (;;) {
    const { latest } = await follow(null, 0)
    const [last = null] = await column(
      `select id from outbox where plie_id = '${niort.tenant.id}' order by xact desc, id desc limit 1`,
    )
    if (latest === last) return latest
    await pause(20)
  }
}

describe('the feed of changes', () => {
  it('waits for a slow transaction that wrote first and commits last, then tells it before what was committed meanwhile', async () => {
    const start = await settled()
    const slow = tell(reader(), { wait: 700, word: 'slow' })
    await pause(150)
    await tell(reader(), { wait: 0, word: 'quick' })

    // Committed, and not told yet: what is still running could come before it.
    expect((await follow(start)).words).toEqual([])
    await slow
    const { words } = await poll(start, (seen) => seen.length >= 4)

    expect(words).toEqual(['slow first', 'slow', 'quick first', 'quick'])
  })

  it('control: by time or by id, a reader that had moved on would have missed the slow one', async () => {
    const start = await settled()
    const slow = tell(reader(), { wait: 500, word: 'missed' })
    await pause(100)
    await tell(reader(), { wait: 0, word: 'seen' })
    const byId = (after: string) =>
      column(`select id from outbox where plie_id = '${niort.tenant.id}' and id > '${after}' order by id`)
    const first = await byId(start ?? '')
    await slow
    const [missed = ''] = await column(`select id from outbox where payload ->> 'formId' = 'missed first'`)

    expect(first).not.toContain(missed)
    expect(missed < (first.at(-1) ?? '')).toBe(true)
  })

  it('loses nothing and gives nothing twice while many write and commit in any order', async () => {
    const start = await settled()
    const random = seededRandom(42)
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let n = 0; n < 12; n++) await tell(reader(), { wait: Math.floor(random() * 40), word: `${writer}-${n}` })
    })
    const reading = poll(start, (seen) => seen.length >= 2 * 8 * 12)
    await Promise.all(writers)
    const { ids, words } = await reading

    expect(new Set(ids).size).toBe(ids.length)
    expect(words.length).toBe(192)
    for (let writer = 0; writer < 8; writer++)
      expect(words.filter((word) => new RegExp(`^${writer}-\\d+$`).test(word ?? ''))).toEqual(
        Array.from({ length: 12 }, (_, n) => `${writer}-${n}`),
      )
  }, 60_000)

  it('stays in order after a dump restored where transactions start again from small numbers', async () => {
    const start = await settled()
    await tell(reader(), { wait: 0, word: 'before the restoration' })
    await settled()
    // What a restored dump looks like: its numbers are far ahead of the cluster's.
    await execute(database.ownerUrl, ['update outbox set xact = xact + 1000000000'])
    await continueJournal(database.ownerUrl)
    const cursor = await settled()
    await tell(reader(), { wait: 0, word: 'after' })

    expect((await poll(cursor, (seen) => seen.length >= 2)).words).toEqual(['after first', 'after'])
    expect((await poll(start, (seen) => seen.length >= 4)).words).toContain('before the restoration')
  })

  it('tells what, on what and when; never a name, whoever asks', async () => {
    const start = await settled()
    const { formId } = await aForm(niort)
    const dossierId = await aDossier(niort.as('referent'), { firstName: 'Secrète', lastName: 'Personne' })
    const submissionId = await aSubmission(niort.as('referent'), { dossierId, formId })
    await submitAnswers(niort.as('referent'), { submissionId, lock: 1, idempotencyKey: newId() }).catch(() => undefined)
    await settled()
    const schema = buildCoreSchema()
    const ask = (ctx: RequestContext) =>
      askGraph(
        schema,
        ctx,
        `query ($cursor: String) { changesSince(cursor: $cursor) { changes { id kind at dossierId formId submissionId prescriptionId } cursor hasMore latest } }`,
        { cursor: start },
      )
    const kinds = async (ctx: RequestContext) => {
      const { data, codes } = await ask(ctx)
      expect(JSON.stringify(data)).not.toMatch(/Secrète|Personne|Essai|2026-\d{4}/)
      const page = data?.['changesSince'] as { changes: { kind: string }[] } | null
      return codes[0] ?? [...new Set(page?.changes.map(({ kind }) => kind))]
    }

    expect(await kinds(niort.as('coordination'))).toEqual(['FORM_PUBLISHED', 'DOSSIER_OPENED', 'SUBMISSION_STARTED'])
    expect(await kinds(niort.token('DOSSIERS_READ'))).toEqual(['DOSSIER_OPENED'])
    expect(await kinds(niort.token('ANSWERS_READ'))).toEqual(['FORM_PUBLISHED', 'SUBMISSION_STARTED'])
    expect(await kinds(niort.token('SCHEMA_READ'))).toEqual(['FORM_PUBLISHED'])
    expect(await kinds(niort.token('IDENTITY_READ'))).toEqual([])
    expect(await kinds(niort.token('WEBHOOKS_MANAGE'))).toBe('FORBIDDEN')
    expect(await kinds(niort.as('referent'))).toBe('FORBIDDEN')
    expect(await kinds(world.anonymous())).toBe('UNAUTHENTICATED')
    expect(await kinds(caen.as('coordination'))).toBe('BAD_USER_INPUT')

    // Held to another form, a token hears nothing of this one.
    const other = await aForm(niort)
    const toldOf = (form: string) =>
      kinds(systemContext(world.runtime, niort.tenant, { ...niort.token('ANSWERS_READ').actor, forms: [form] }))
    expect(await toldOf(formId)).toEqual(['FORM_PUBLISHED', 'SUBMISSION_STARTED'])
    expect(await toldOf(other.formId)).toEqual(['FORM_PUBLISHED'])
  })

  it('refuses a cursor that is none of this PLIE, and gives back the one received when nothing happened', async () => {
    const cursor = await settled()
    for (const bad of [
      'abc',
      newId(),
      await column(`select id from outbox where plie_id = '${caen.tenant.id}' limit 1`),
    ])
      expect(await codeOf(readChanges(reader(), { cursor: String(bad), first: 5 }))).toBe('BAD_USER_INPUT')

    expect(await follow(cursor)).toMatchObject({ changes: [], cursor, hasMore: false })
    expect(await follow(null, 0)).toMatchObject({ changes: [], cursor: null, hasMore: true })
  })

  it('is one statement whatever the size of the page, in both schemas', async () => {
    const statements: string[] = []
    const orm = await openOrm(database.appUrl, entities, 1, (text) => statements.push(text))
    try {
      const runtime = { ...(await createRuntime(database)), orm }
      const { schema } = await schemaFor(world.runtime, niort.tenant)
      for (const served of [buildCoreSchema(), schema]) {
        const counted: number[] = []
        for (const first of [1, 10, 100]) {
          const ctx = systemContext(runtime, niort.tenant, niort.as('coordination').actor)
          statements.length = 0
          const { data } = await askGraph(served, ctx, `{ changesSince(first: ${first}) { changes { id kind } } }`)
          expect(data).not.toBeNull()
          counted.push(statements.filter((text) => /\bfrom outbox\b/i.test(text)).length)
        }
        expect(counted).toEqual([1, 1, 1])
      }
      expect(await count('outbox')).toBeGreaterThan(100)
    } finally {
      await orm.close()
    }
  })
})
