import { chown } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { activateAt, graphqlAt, post, signInAt } from '../../support/http-client.ts'
import { inspect } from '../../support/inspect.ts'
import { dataFolder, embeddedUrls, type Program, startProgram } from '../../support/program.ts'
import { testDatabase } from '../../support/test-database.ts'

const PASSWORD = 'quatre chevaux bruns galopent'
const VIEWER = '{ viewer { email abilities memberships { plie { slug } } } }'
const LINK = /http:\/\/localhost:\d+\/#\/activation\?(?:[\w-]+=[\w-]+&)*token=([\w-]{43})\n/
const NOBODY = { uid: 65_534, gid: 65_534 }
const root = process.getuid?.() === 0

const tokenOf = (program: Program): Promise<string> => program.says(LINK)

describe('a production start', () => {
  it('has no account, and prints a link that makes the first one, once', async () => {
    const database = await testDatabase()
    const folder = await dataFolder()
    const env = { JALON_DATA: folder, DATABASE_URL: database.appUrl, NODE_ENV: 'production' }
    const { column, count } = inspect(database)

    const first = startProgram(env)
    const address = await first.ready()
    const stale = await tokenOf(first)

    expect(await count('plie')).toBe(0)
    expect(await count('account where password_hash is not null')).toBe(0)
    const [email = ''] = await column('select email from account')
    for (const name of [email, 'administration.niort@demo.jalon', 'admin@niort.example']) {
      for (const password of ['', 'admin', 'jalon', PASSWORD]) {
        expect((await post(`${address}/session`, { email: name, password })).status).not.toBe(204)
      }
    }
    await first.end('SIGTERM')

    // The next start prints another link, and the one before is dead.
    const second = startProgram(env)
    const at = await second.ready()
    const token = await tokenOf(second)
    expect(token).not.toBe(stale)
    expect((await activateAt(at, { token: stale, password: PASSWORD })).status).toBe(400)

    const taken = await activateAt(at, { token, password: PASSWORD, email: 'premiere@example.org' })
    expect({ status: taken.status, text: taken.text }).toEqual({ status: 204, text: '' })
    const viewer = await graphqlAt(`${at}/graphql`, { query: VIEWER, cookie: taken.cookie })
    expect(viewer.data?.['viewer']).toMatchObject({ email: 'premiere@example.org', memberships: [] })

    const again = await activateAt(at, { token, password: `${PASSWORD} encore` })
    expect({ status: again.status, cookie: again.cookie }).toEqual({ status: 400, cookie: '' })
    await signInAt(at, 'premiere@example.org', PASSWORD)
    await second.end('SIGTERM')

    // Somebody can sign in: no link any more.
    const third = startProgram(env)
    await third.ready()
    expect(third.said().out).not.toMatch(/activation/)
    expect(await column('select id_hash from session union all select token_hash from one_time_link')).not.toContain(
      token,
    )
    await third.end('SIGTERM')
  }, 90_000)

  it('control: the demonstration has accounts, and prints no link', async () => {
    const database = await testDatabase()
    const folder = await dataFolder()
    const program = startProgram({
      ...{ JALON_DATA: folder, JALON_DEMO: '1' },
      ...{ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl },
    })

    await program.ready()

    expect(program.said().out).not.toMatch(LINK)
    expect(await inspect(database).count('account where password_hash is not null')).toBeGreaterThan(0)
    await program.end('SIGTERM')
  }, 300_000)
})

describe.runIf(root)('the account the program runs under', () => {
  it('is an ordinary one: PostgreSQL runs as that one, and its data stay that one’s when root starts later', async () => {
    const folder = await dataFolder()
    await chown(folder, NOBODY.uid, NOBODY.gid)

    const ordinary = startProgram({ JALON_DATA: folder }, { as: NOBODY })
    const address = await ordinary.ready()
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    await tokenOf(ordinary)
    expect(await ordinary.end('SIGINT')).toEqual({ code: 0, signal: null })

    const asRoot = startProgram({ JALON_DATA: folder })
    await asRoot.ready()
    expect(await asRoot.end('SIGINT')).toEqual({ code: 0, signal: null })

    const back = startProgram({ JALON_DATA: folder }, { as: NOBODY })
    await back.ready()
    expect(await inspect(await embeddedUrls(folder)).count('account')).toBe(1)
    await back.end('SIGTERM')
    expect([ordinary, asRoot, back].map((program) => program.said().err)).toEqual(['', '', ''])
  }, 90_000)

  it('is root: PostgreSQL runs as another one, and an ordinary account is told whose data these are', async () => {
    const folder = await dataFolder()
    const asRoot = startProgram({ JALON_DATA: folder })
    await asRoot.ready()
    await asRoot.end('SIGTERM')
    await chown(folder, NOBODY.uid, NOBODY.gid)

    const ordinary = startProgram({ JALON_DATA: folder }, { as: NOBODY })

    expect(await ordinary.ended).toEqual({ code: 1, signal: null })
    expect(ordinary.said().err.trim().split('\n')).toEqual([expect.stringContaining('appartiennent à un autre compte')])
  }, 60_000)
})
