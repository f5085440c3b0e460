import { Writable } from 'node:stream'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import { signIn } from '../../../server/accounts/index.ts'
import { openAttachment } from '../../../server/attachments/index.ts'
import { updateParticipant } from '../../../server/dossiers/update-participant.ts'
import {
  recordWorkContract,
  removeWorkContract,
  updateWorkContract,
} from '../../../server/employment/employment-verbs.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { NO_PLIE, newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import type { RequestContext } from '../../../server/platform/request.ts'
import { saveAnswers, submitAnswers } from '../../../server/submissions/index.ts'
import { aDossier, aForm, anAttachment, aSubmission } from '../../support/builders.ts'
import { codeOf, failureOf } from '../../support/failure.ts'
import { askGraph } from '../../support/graph.ts'
import { inspect } from '../../support/inspect.ts'
import { populate } from '../../support/populated.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { column, count } = inspect(database)
const schema = buildCoreSchema()
const lines = (where: string) => column(`select action || ' ' || result from audit_entry where ${where} order by id`)

/** Everything the server would have logged. */
const log: string[] = []
const sink = new Writable({
  write(chunk, _encoding, done) {
    log.push(String(chunk))
    done()
  },
})
const logger = pino({ level: 'trace', base: null }, sink)
const loud = (ctx: RequestContext): RequestContext => ({ ...ctx, runtime: { ...ctx.runtime, logger } })

const randomFrom = (seed: number) => () => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32
  return seed / 2 ** 32
}

describe('J1 · the audit trail', () => {
  it('holds one line for each change that was done and one for each that was not, over 400 random operations', async () => {
    const { formId } = await aForm(niort)
    const random = randomFrom(7)
    const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
    const dossiers: string[] = []
    const contracts: string[] = []
    const submissions: string[] = []
    const since = (await count('audit_entry')) as number
    const callers = [
      () => niort.as('referent'),
      () => niort.as('coordination'),
      () => niort.as('auditor'),
      () => caen.as('referent'),
    ]
    const input = { kind: 'cdd', employer: 'Fleurs', startDate: '2026-01-05' }
    const version = () => (random() < 0.5 ? 1 : 2)
    const operations: ((ctx: RequestContext) => Promise<unknown>)[] = [
      async (ctx) => dossiers.push(await aDossier(ctx)),
      async (ctx) =>
        contracts.push(
          (await recordWorkContract(ctx, { dossierId: pick(dossiers) ?? 'x', input, idempotencyKey: newId() })).id,
        ),
      (ctx) => updateWorkContract(ctx, { id: pick(contracts) ?? newId(), input, version: version() }),
      (ctx) => removeWorkContract(ctx, { id: pick(contracts) ?? newId(), version: version() }),
      async (ctx) => submissions.push(await aSubmission(ctx, { dossierId: pick(dossiers) ?? 'x', formId })),
      (ctx) =>
        saveAnswers(ctx, {
          submissionId: pick(submissions) ?? 'x',
          answers: { f_children: { value: Math.floor(random() * 40) } },
          lock: version(),
        }),
      (ctx) =>
        submitAnswers(ctx, {
          submissionId: pick(submissions) ?? 'x',
          answers: { f_text: { value: 'ok' } },
          lock: version(),
          idempotencyKey: newId(),
        }),
      (ctx) =>
        updateParticipant(ctx, {
          dossierId: pick(dossiers) ?? newId(),
          version: version(),
          input: { firstName: 'A', lastName: random() < 0.2 ? '' : 'B' },
        }),
    ]
    let done = 0
    let refused = 0

    for (let n = 0; n < 400; n += 1) {
      const caller = pick(callers) ?? (() => niort.as('referent'))
      const ok = await (pick(operations)?.(caller()) ?? Promise.reject(new Error('no operation'))).then(
        () => true,
        () => false,
      )
      if (ok) done += 1
      else refused += 1
    }

    expect(done).toBeGreaterThan(50)
    expect(refused).toBeGreaterThan(50)
    expect((await count('audit_entry')) - since).toBe(done + refused)
    expect(await count(`(select result from audit_entry order by id offset ${since}) l where result = 'ok'`)).toBe(done)
    // Nothing of it was unexpected.
    expect(await count("audit_entry where result = 'INTERNAL'")).toBe(0)
  }, 120_000)

  it('control: a line taken away is missed', async () => {
    const before = await count('audit_entry')
    await aDossier(niort.as('referent'))
    await execute(database.ownerUrl, [
      'delete from audit_entry where id = (select id from audit_entry order by id desc limit 1)',
    ])

    expect((await count('audit_entry')) - before).not.toBe(1)
  })

  it('is written with the change or the change is not made', async () => {
    const before = await count('dossier')
    await execute(database.ownerUrl, ['revoke insert on audit_entry from jalon_app'])
    try {
      const error = await failureOf(aDossier(niort.as('referent')))
      expect(error).toMatchObject({ code: '42501' })
    } finally {
      await execute(database.ownerUrl, ['grant insert on audit_entry to jalon_app'])
    }

    expect(await count('dossier')).toBe(before)
  })

  it('says when, who, as what, from which request, about what and how it ended', async () => {
    const ctx = niort.as('referent')
    const id = await aDossier(ctx)
    const token = niort.token('DOSSIERS_READ')
    await askGraph(schema, token, '{ dossiers { nodes { id } } }')
    await codeOf(aDossier(token))

    const [line] = await column(`select row_to_json(a) from audit_entry a where request_id = '${ctx.requestId}'`)
    expect(line).toBeDefined()
    expect(
      await column(
        `select concat_ws(' ', plie_id, actor_kind, actor_id, roles, token_id is null, action, object_type, object_id, result) from audit_entry where request_id = '${ctx.requestId}'`,
      ),
    ).toEqual([`${niort.tenant.id} account ${niort.accounts.referent} {referent} t dossier.open dossier ${id} ok`])
    expect(
      await column(
        `select concat_ws(' ', actor_kind, actor_id is null, token_id, action, result) from audit_entry where request_id = '${token.requestId}'`,
      ),
    ).toEqual([`token t ${token.actor.tokenId} dossier.open FORBIDDEN`])
  })

  it('has a line for the opening of a dossier and of answers, for a download, and for each refused look', async () => {
    const dossierId = await aDossier(niort.as('referent'))
    const file = await anAttachment(niort.as('referent'), dossierId)
    const stranger = await niort.referent('voisine')
    const look = (ctx: RequestContext) =>
      askGraph(schema, ctx, 'query ($id: ID!) { dossier(id: $id) { number } }', { id: dossierId })

    await look(niort.as('auditor'))
    await openAttachment(niort.as('auditor'), { id: file })
    await look(niort.as('referent', stranger))
    await codeOf(openAttachment(niort.as('referent', stranger), { id: file }))
    await look(caen.as('coordination'))

    expect(await lines(`actor_id = '${niort.accounts.auditor}' and object_id in ('${dossierId}', '${file}')`)).toEqual([
      'dossier.read ok',
      'attachment.download ok',
    ])
    expect(await lines(`actor_id = '${stranger}' and object_id in ('${dossierId}', '${file}')`)).toEqual([
      'dossier.read NOT_FOUND',
      'attachment.download NOT_FOUND',
    ])
    // Another PLIE's trail never names it: its readers would learn that it is there.
    expect(await lines(`plie_id = '${caen.tenant.id}' and object_id = '${dossierId}'`)).toEqual([])
    expect(await lines(`plie_id = '${caen.tenant.id}' and action = 'dossier.read'`)).toEqual(['dossier.read NOT_FOUND'])
  })

  it('has a line for a sign-in that failed, outside any PLIE, and who it was is not guessed', async () => {
    const before = await count(`audit_entry where plie_id = '${NO_PLIE}'`)
    const ctx = world.anonymous()

    await codeOf(
      signIn(ctx, {
        email: 'personne@example.org',
        password: 'mauvais mot de passe',
        address: '192.0.2.7',
        previousSession: null,
      }),
    )

    expect((await count(`audit_entry where plie_id = '${NO_PLIE}'`)) - before).toBe(1)
    expect(
      await column(
        `select concat_ws(' ', action, result, actor_id is null) from audit_entry where request_id = '${ctx.requestId}'`,
      ),
    ).toEqual(['session.open UNAUTHENTICATED t'])
  })

  it('holds no name and no answer, and neither does the log', async () => {
    const mark = 'motsecret'
    const own = await populate(database, caen, mark)
    const ctx = () => loud(caen.as('referent'))
    await aDossier(ctx(), { firstName: `${mark} prénom`, lastName: `${mark} nom` })
    await codeOf(
      saveAnswers(ctx(), {
        submissionId: own.draftSubmission,
        answers: { f_text: { value: `${mark} `.repeat(200) }, f_children: { value: mark } },
        lock: 2,
      }),
    )
    await codeOf(
      updateParticipant(ctx(), { dossierId: own.dossier, version: 9, input: { firstName: mark, lastName: mark } }),
    )
    await askGraph(schema, ctx(), `{ dossiers(filter: { search: "${mark}" }) { nodes { participant { lastName } } } }`)
    // A failure nobody foresaw: the database refuses the name itself.
    await execute(database.ownerUrl, [
      "alter table participant add constraint refus check (last_name not like '%indésirable%')",
    ])
    const failed = await askGraph(
      schema,
      ctx(),
      'mutation ($k: ID!) { openDossier(input: { firstName: "x", lastName: "motsecret indésirable" }, idempotencyKey: $k) { __typename } }',
      { k: newId() },
    )
    await execute(database.ownerUrl, ['alter table participant drop constraint refus'])

    expect(failed.codes).toEqual(['INTERNAL'])
    expect(await count(`audit_entry a where a::text ilike '%${mark}%'`)).toBe(0)
    expect(log.length).toBeGreaterThan(3)
    expect(log.filter((entry) => entry.includes('unexpected error'))).toHaveLength(1)
    expect(log.filter((entry) => entry.includes(mark))).toEqual([])
  })

  it('control: the search would see a name in the log', () => {
    logger.info({ participant: 'motsecret nom' }, 'seeded')

    expect(log.some((entry) => entry.includes('motsecret'))).toBe(true)
    log.length = 0
  })
})
