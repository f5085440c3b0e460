import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { newId } from '../../../server/platform/ids.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { cookieOf, httpWorld, PASSWORD, SAME_ORIGIN } from '../../support/http-server.ts'
import { inspect } from '../../support/inspect.ts'
import { seededRandom } from '../../support/seeded-random.ts'

const OPERATIONS = 320
const CANARY = 'Canari'
const dataRoot = await mkdtemp(join(tmpdir(), 'jalon-audit-'))
afterAll(() => rm(dataRoot, { recursive: true, force: true }))
const world = await httpWorld({ dataRoot })
const { column, count } = inspect(world)
const random = seededRandom(42)
const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
let serial = 0
/** Something a person might type, found again wherever it leaks. */
const typed = (): string => `${CANARY} ${++serial}`
/** Secrets the server gave out: sessions, tokens, one-time links. */
const secrets: string[] = []

const emails = {
  admin: 'admin.canari@example.org',
  referent: 'referent.canari@example.org',
  prescriber: 'prescriber.canari@example.org',
  auditor: 'auditor.canari@example.org',
  stranger: 'stranger.canari@example.org',
}
await world.person(emails.admin, world.niort, ['plie-administrator'])
await world.person(emails.referent, world.niort, ['referent'])
await world.person(emails.prescriber, world.niort, ['prescriber'])
await world.person(emails.auditor, world.niort, ['auditor'])
await world.person(emails.stranger, world.caen, ['coordination'])
const cookies = new Map<string, string>()
for (const email of Object.values(emails)) cookies.set(email, await world.signIn(email))
const cookie = (who: keyof typeof emails): string => cookies.get(emails[who]) ?? ''

const ask = async (who: keyof typeof emails | null, query: string, variables: Record<string, unknown> = {}) => {
  const session = who === null ? {} : { cookie: cookie(who) }
  const { body } = await world.graphql(query, { ...session, variables: { key: newId(), text: typed(), ...variables } })
  return body.data === undefined || body.data === null ? null : Object.values(body.data)[0]
}
/** What the mutations give that a person keeps. */
const Dossier = z.object({ dossier: z.object({ id: z.string() }) })
const Invitation = z.object({ link: z.string() })
const Token = z.object({ secret: z.string() })

const OPEN = `mutation ($key: ID!, $text: String!) { openDossier(idempotencyKey: $key, input: { firstName: $text, lastName: $text,
  commune: $text, phone: "05", email: "canari@example.org" }) { __typename ... on DossierPayload { dossier { id } } } }`
const UPDATE = `mutation ($id: ID!, $version: Int!, $text: String!) { updateParticipant(dossierId: $id, version: $version,
  input: { firstName: $text, lastName: $text, statuses: [] }) { __typename } }`
const CONTRACT = `mutation ($key: ID!, $id: ID!, $text: String!) { recordWorkContract(dossierId: $id, idempotencyKey: $key,
  input: { kind: CDD, employer: $text, startDate: "2026-01-05" }) { __typename } }`
const INVITE = `mutation ($key: ID!, $text: String!, $email: String!) { inviteMember(idempotencyKey: $key, email: $email, displayName: $text,
  roles: [REFERENT]) { __typename ... on InvitationPayload { link } } }`
const TOKEN = `mutation ($key: ID!, $text: String!) { createApiToken(idempotencyKey: $key, name: $text, scopes: [DOSSIERS_READ],
  expiresAt: "${new Date(Date.now() + 30 * 86_400_000).toISOString()}") { __typename ... on ApiTokenPayload { secret token { id } } } }`

const multipart = (): { payload: string; type: string } => ({
  payload: `--b\r\nContent-Disposition: form-data; name="file"; filename="${typed()}.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4\n${typed()}\n%%EOF\r\n--b--\r\n`,
  type: 'multipart/form-data; boundary=b',
})
const upload = (who: keyof typeof emails, dossier: string) => {
  const { payload, type } = multipart()
  const headers = { ...SAME_ORIGIN, cookie: cookie(who), 'content-type': type }
  return world.app.inject({ method: 'POST', url: `/files?plie=niort&dossier=${dossier}`, headers, payload })
}
const signIn = (email: string, password: string) =>
  world.app.inject({ method: 'POST', url: '/session', headers: SAME_ORIGIN, payload: { email, password } })

const dossiers: string[] = []
const files: string[] = []
const openOne = async (): Promise<void> => {
  dossiers.push(Dossier.parse(await ask('referent', OPEN)).dossier.id)
}
await openOne()
const aDossier = (): string => pick(dossiers) ?? ''

/** What may be done, and the lines it must leave: `action result`. A change that answers with its dossier opens it, too. */
const operations: readonly [string, () => Promise<unknown>][] = [
  ['dossier.open ok + dossier.read ok', openOne],
  ['dossier.open INVALID_INPUT', () => ask('referent', OPEN, { text: `${typed()} `.repeat(60) })],
  ['dossier.open FORBIDDEN', () => ask('auditor', OPEN)],
  ['dossier.open UNAUTHENTICATED', () => ask(null, OPEN)],
  ['participant.update VERSION_CONFLICT', () => ask('referent', UPDATE, { id: aDossier(), version: 99 })],
  ['participant.update NOT_FOUND', () => ask('stranger', UPDATE, { id: aDossier(), version: 1 })],
  ['work-contract.record ok + dossier.read ok', () => ask('referent', CONTRACT, { id: aDossier() })],
  ['work-contract.record NOT_FOUND', () => ask('prescriber', CONTRACT, { id: aDossier() })],
  ['dossier.read ok', () => ask('auditor', 'query ($id: ID!) { dossier(id: $id) { number } }', { id: aDossier() })],
  [
    'dossier.read NOT_FOUND',
    () => ask('stranger', 'query ($id: ID!) { dossier(id: $id) { number } }', { id: aDossier() }),
  ],
  ['member.list FORBIDDEN', () => ask('referent', '{ members { email } }')],
  ['', () => ask('referent', '{ dossiers { nodes { participant { lastName } } } }')],
  ['', () => ask('referent', `query ($text: String!) { dossiers(filter: { search: $text }) { totalCount } }`)],
  [
    'member.invite ok',
    async () =>
      secrets.push(
        Invitation.parse(await ask('admin', INVITE, { email: `${newId()}.canari@example.org` })).link.split(
          'token=',
        )[1] ?? '',
      ),
  ],
  ['member.invite FORBIDDEN', () => ask('referent', INVITE, { email: 'canari@example.org' })],
  ['token.create ok', async () => secrets.push(Token.parse(await ask('admin', TOKEN)).secret)],
  ['schema.read FORBIDDEN', () => ask('referent', '{ __schema { types { name } } }')],
  ['schema.read FORBIDDEN', () => world.app.inject({ url: '/sdl/niort', headers: { cookie: cookie('auditor') } })],
  ['schema.read UNAUTHENTICATED', () => ask(null, '{ __schema { types { name } } }')],
  ['session.open UNAUTHENTICATED', () => failedSignIn(`${newId()}.canari@example.org`)],
  ['session.open UNAUTHENTICATED', () => failedSignIn(emails.prescriber)],
  [
    'session.open ok',
    async () =>
      secrets.push(cookieOf((await signIn(emails.admin, PASSWORD)).headers['set-cookie']).split('=')[1] ?? ''),
  ],
  [
    'attachment.store ok + attachment.confirm ok',
    async () => {
      const answer = await upload('referent', leastFilled())
      files.push(answer.json().id)
    },
  ],
  ['attachment.ask FORBIDDEN', () => upload('auditor', aDossier())],
  ['attachment.ask NOT_FOUND', () => upload('prescriber', aDossier())],
  ['attachment.download ok', () => download('auditor')],
  ['attachment.download NOT_FOUND', () => download('prescriber')],
]
/** A dossier takes so many files only. */
const leastFilled = (): string => dossiers[files.length % dossiers.length] ?? ''
const download = async (who: keyof typeof emails) => {
  const answer = await world.app.inject({ url: `/files/niort/${pick(files)}`, headers: { cookie: cookie(who) } })
  return answer.statusCode
}
const failedSignIn = async (email: string) => {
  // Ten failures in fifteen minutes would be another story.
  world.advance(120_000)
  for (const who of Object.values(emails))
    await world.app.inject({ url: '/healthz', headers: { cookie: cookies.get(who) ?? '' } })
  return signIn(email, `${typed()} mot de passe`)
}

const tally = (lines: readonly string[]): Record<string, number> => {
  const counted: Record<string, number> = {}
  for (const line of lines) if (line !== '') counted[line] = (counted[line] ?? 0) + 1
  return counted
}
const trail = () => column("select action || ' ' || result from audit_entry order by id")
const logged = () =>
  world.log.filter((line) => line['msg'] === 'audit').map((line) => `${line['audit']} ${line['result']}`)

describe('J1 · the trail of a server, over the network', () => {
  it(`has exactly the lines that ${OPERATIONS} random operations must leave, in the database and in the log`, async () => {
    files.push((await upload('referent', aDossier())).json().id)
    const before = await trail()
    const loggedBefore = logged().length
    const wanted: string[] = []

    for (let n = 0; n < OPERATIONS; n += 1) {
      const [line, run] = pick(operations) ?? ['', async () => undefined]
      await run()
      wanted.push(...line.split(' + '))
    }

    const found = (await trail()).slice(before.length)
    expect(tally(found)).toEqual(tally(wanted))
    expect(tally(logged().slice(loggedBefore))).toEqual(tally(found))
    expect(found.filter((line) => line.endsWith('INTERNAL'))).toEqual([])
    // Control: the count sees one line less.
    await execute(world.ownerUrl, [
      'delete from audit_entry where id = (select id from audit_entry order by id desc limit 1)',
    ])
    expect(tally((await trail()).slice(before.length))).not.toEqual(tally(found))
  }, 120_000)

  it('holds nothing a person typed and no secret, and neither does the log', async () => {
    const leaks = (text: string) =>
      [/canari/i, /mot de passe/, new RegExp(PASSWORD)].some((mark) => mark.test(text)) ||
      [...secrets, ...cookies.values()].some(
        (secret) => secret.length > 20 && text.includes(secret.replace('__Host-session=', '')),
      )
    const rows = await column('select a::text from audit_entry a')
    const lines = world.log.map((line) => JSON.stringify(line))

    expect(secrets.length).toBeGreaterThan(5)
    expect(rows.length).toBeGreaterThan(OPERATIONS / 2)
    expect(rows.filter(leaks)).toEqual([])
    expect(lines.filter(leaks)).toEqual([])

    // Controls: what was typed is really in the database, and a line that tells is found.
    expect(await count(`participant where last_name like '${CANARY}%'`)).toBeGreaterThan(5)
    expect(await count(`attachment where name like '${CANARY}%'`)).toBeGreaterThan(0)
    world.runtime.logger.info({ from: emails.referent }, 'telling')
    world.runtime.logger.info({ from: secrets[0] }, 'telling')
    expect(world.log.map((line) => JSON.stringify(line)).filter(leaks)).toHaveLength(2)
  })

  it('has a line for a sign-in that was refused without looking at the password', async () => {
    const email = `${newId()}@example.org`
    for (let n = 0; n < 10; n += 1) await signIn(email, 'mauvais mot de passe')
    const before = (await trail()).length

    expect((await signIn(email, 'mauvais mot de passe')).statusCode).toBe(429)

    expect((await trail()).slice(before)).toEqual(['session.open TOO_MANY_REQUESTS'])
  })
})
