import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { hashPassword } from '../../../server/accounts/index.ts'
import { newId } from '../../../server/platform/ids.ts'
import { freePort } from '../../../server/platform/postgres/free-port.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { aForm } from '../../support/builders.ts'
import { signInAt } from '../../support/http-client.ts'
import { inspect } from '../../support/inspect.ts'
import { killPostgres, postmastersOf } from '../../support/postgres-processes.ts'
import { dataFolder, embeddedUrls, type Program, startProgram } from '../../support/program.ts'
import { seededRandom } from '../../support/seeded-random.ts'
import { createWorld } from '../../support/world.ts'
import { type Envelope, submitter } from './submitter.ts'

const SUBMISSIONS = 200
const CLIENTS = 10
const KILLS = 3
const PASSWORD = 'quatre chevaux bruns galopent'
const linux = process.platform === 'linux'
const random = seededRandom(7)

const folder = await dataFolder()
const port = (await freePort(0)) ?? 0
const address = `http://localhost:${port}`
const starting = (): Program => startProgram({ JALON_DATA: folder, PORT: String(port) })
let program = starting()
let failed = false
await program.ready()
const database = await embeddedUrls(folder)
const { count, column } = inspect(database)

/** Ten référents with a session each, and a form they all may fill. */
const prepare = async () => {
  const { niort, runtime } = await createWorld(database)
  const { formId } = await aForm(niort)
  const ids = await Promise.all(Array.from({ length: CLIENTS }, (_, n) => niort.referent(`client ${n}`)))
  // The connections of the preparation must not be there when the database is killed.
  await runtime.orm.close()
  const hash = await hashPassword(PASSWORD)
  await execute(database.ownerUrl, [
    `update account set password_hash = '${hash}' where id in (${ids.map((id) => `'${id}'`).join(', ')})`,
  ])
  const emails = await column(`select email from account where id in (${ids.map((id) => `'${id}'`).join(', ')})`)
  const cookies: string[] = []
  for (const email of emails) cookies.push(await signInAt(address, email, PASSWORD))
  return { formId, cookies }
}

/** Kills the server at a random moment after a random amount of work, and starts it again; every second time its PostgreSQL dies too. */
const killAndStart = async (turn: number, done: () => number): Promise<void> => {
  const at = ((turn + 0.2 + 0.6 * random()) * SUBMISSIONS) / KILLS
  while (done() < at) {
    if (failed) return
    await pause(5)
  }
  await pause(random() * 50)
  await program.end('SIGKILL')
  if (turn % 2 === 1) await killPostgres(folder)
  program = starting()
  await program.ready()
}

/** What the promise counts, looked up as the database's owner. */
const verdict = async (acknowledged: readonly Envelope[]) => {
  const submitted = new Set(await column("select id from submission where status = 'SUBMITTED'"))
  const lines = (action: string) => count(`audit_entry where action = '${action}' and result = 'ok'`)
  const dossiers = await count('dossier')
  return {
    lost: acknowledged.filter(({ submissionId }) => !submitted.has(submissionId)).length,
    duplicates:
      dossiers - new Set(acknowledged.map(({ dossierId }) => dossierId)).size + submitted.size - acknowledged.length,
    unaudited: dossiers - (await lines('dossier.open')) + submitted.size - (await lines('submission.submit')),
    untold: submitted.size - (await count("dossier_event where kind = 'answers-submitted'")),
  }
}

it('I1 · loses nothing acknowledged and doubles nothing while the server is killed again and again', async () => {
  const { formId, cookies } = await prepare()
  const submit = submitter({ url: `${address}/graphql/niort`, formId, random })
  const envelopes = Array.from({ length: SUBMISSIONS }, (_, n) => ({ n, keys: [newId(), newId(), newId()] as const }))
  const queue = [...envelopes]
  const acknowledged: Envelope[] = []
  const client = async (cookie: string) => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      acknowledged.push(await submit(cookie, next))
  }

  const clients = Promise.all(cookies.map(client)).catch((error: unknown) => {
    failed = true
    throw error
  })
  const killing = (async () => {
    for (let turn = 0; turn < KILLS; turn += 1) await killAndStart(turn, () => acknowledged.length)
  })()
  await Promise.all([clients, killing])

  expect(acknowledged).toHaveLength(SUBMISSIONS)
  expect(submit.interrupted(), 'the kills struck requests under way').toBeGreaterThan(CLIENTS)
  expect(await verdict(acknowledged)).toEqual({ lost: 0, duplicates: 0, unaudited: 0, untold: 0 })
  if (linux) expect(postmastersOf(folder)).toHaveLength(1)

  // The same keys again: the same ids, nothing written.
  for (const { n, by, dossierId, submissionId } of acknowledged.slice(0, 20)) {
    const keys = envelopes[n]?.keys ?? [newId(), newId(), newId()]
    expect(await submit(by, { n, keys })).toMatchObject({ dossierId, submissionId })
  }
  expect(await verdict(acknowledged)).toEqual({ lost: 0, duplicates: 0, unaudited: 0, untold: 0 })

  // Controls: new keys double, and what is missing is seen.
  for (const { n, by } of acknowledged.slice(0, 10)) await submit(by, { n, keys: [newId(), newId(), newId()] })
  const ghost = { n: -1, by: '', dossierId: acknowledged[0]?.dossierId ?? '', submissionId: newId() }
  expect(await verdict(acknowledged)).toMatchObject({ lost: 0, duplicates: 20 })
  expect(await verdict([...acknowledged, ghost])).toMatchObject({ lost: 1 })
  await execute(database.ownerUrl, [
    "delete from audit_entry where id = (select id from audit_entry where action = 'submission.submit' limit 1)",
  ])
  expect(await verdict(acknowledged)).toMatchObject({ unaudited: 1 })
}, 180_000)
