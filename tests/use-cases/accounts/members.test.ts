import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { changeMemberRoles } from '../../../server/accounts/change-member-roles.ts'
import { inviteFirstOperator } from '../../../server/accounts/index.ts'
import { inviteMember } from '../../../server/accounts/invite-member.ts'
import { newId } from '../../../server/platform/ids.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { createPlie } from '../../../server/tenants/index.ts'
import { cookieOf, httpWorld, PASSWORD, SAME_ORIGIN } from '../../support/http-server.ts'

const world = await httpWorld()
const adminId = await world.person('admin@niort.example', world.niort, ['plie-administrator'])
const caenAdminId = await world.person('admin@caen.example', world.caen, ['plie-administrator'])

const as = (
  id: string,
  plie = world.niort,
  roles: readonly ('plie-administrator' | 'coordination')[] = ['plie-administrator'],
) => systemContext(world.runtime, plie, { kind: 'account', id, tokenId: null, roles, scopes: [] })
const admin = () => as(adminId)
const tokenOf = (link: string) => link.split('token=')[1] ?? ''
const activate = (token: string, password: string, more: Record<string, string> = {}) =>
  world.app.inject({
    method: 'POST',
    url: '/session/activate',
    headers: SAME_ORIGIN,
    payload: { token, password, ...more },
  })
const invite = (over: Partial<Parameters<typeof inviteMember>[1]> = {}, ctx = admin()) =>
  inviteMember(ctx, {
    email: `${newId()}@example.org`,
    displayName: 'Nouvelle Personne',
    roles: ['referent'],
    idempotencyKey: newId(),
    ...over,
  })
const rows = async (text: string, values: unknown[] = []) => {
  const client = new pg.Client({ connectionString: world.ownerUrl })
  await client.connect()
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

describe('an invitation', () => {
  it('lets somebody new choose a password, once, within 72 hours', async () => {
    const { link } = await invite({ email: ' New@Example.org ' })
    expect(link).toMatch(/^http:\/\/localhost\/#\/activation\?token=[A-Za-z0-9_-]{43}$/)

    const weak = await activate(tokenOf(link), 'motdepasse1234')
    expect([weak.statusCode, weak.json().issues[0].code]).toEqual([400, 'input.weak-password'])
    expect((await rows('select token_hash from one_time_link')).map((row) => row.token_hash)).not.toContain(
      tokenOf(link),
    )

    const done = await activate(tokenOf(link), PASSWORD, { displayName: 'Lou Martin' })
    expect(done.statusCode).toBe(204)
    const { body } = await world.graphql('{ viewer { displayName email memberships { roles } } }', {
      cookie: cookieOf(done.headers['set-cookie']),
    })
    expect(body.data.viewer).toEqual({
      displayName: 'Lou Martin',
      email: 'new@example.org',
      memberships: [{ roles: ['REFERENT'] }],
    })
    const again = await activate(tokenOf(link), PASSWORD)
    expect([again.statusCode, again.json().message]).toEqual([
      400,
      'Ce lien n’est plus valable : demandez-en un nouveau à votre administrateur.',
    ])
  })

  it('is dead after 72 hours, and replaced by a newer one', async () => {
    const email = `${newId()}@example.org`
    const first = await invite({ email })
    const second = await invite({ email })
    expect((await activate(tokenOf(first.link), PASSWORD)).statusCode).toBe(400)
    world.advance(72 * 3_600_000)
    expect((await activate(tokenOf(second.link), PASSWORD)).statusCode).toBe(400)
  })

  it('can be taken by one of two at the same time', async () => {
    const { link } = await invite()
    const answers = await Promise.all([activate(tokenOf(link), PASSWORD), activate(tokenOf(link), PASSWORD)])
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([204, 400])
  })

  it('of somebody who has an account opens nothing without their own password', async () => {
    const { link, id } = await invite({ email: 'admin@caen.example', roles: ['coordination'] })
    expect(id).toBe(caenAdminId)
    const waiting = () =>
      rows('select active from membership where plie_id = $1 and account_id = $2', [world.niort.id, caenAdminId])
    expect(await waiting()).toEqual([{ active: false }])

    // The administrator who made the link cannot take the account over with it.
    expect((await activate(tokenOf(link), 'un mot de passe choisi par un autre')).statusCode).toBe(401)
    expect((await activate(tokenOf(link), PASSWORD)).statusCode).toBe(204)
    expect(await waiting()).toEqual([{ active: true }])
    const { body } = await world.graphql('{ viewer { memberships { plie { slug } } } }', {
      cookie: await world.signIn('admin@caen.example'),
    })
    expect(body.data.viewer.memberships).toHaveLength(2)
  })

  it('of somebody invited elsewhere who has no password yet gives no way to choose one here', async () => {
    const email = `${newId()}@example.org`
    await invite({ email }, as(caenAdminId, world.caen))
    const { link } = await invite({ email })
    expect((await activate(tokenOf(link), PASSWORD)).statusCode).toBe(401)
    expect(await rows('select password_hash from account where email = $1', [email])).toEqual([{ password_hash: null }])
  })

  it('refuses an active member, a role of another kind, no role, a bad address', async () => {
    for (const [over, issue] of [
      [{ email: 'admin@niort.example' }, { code: 'input.taken', path: ['email'] }],
      [{ roles: ['platform-operator'] }, { code: 'input.unknown', path: ['roles', 0] }],
      [{ roles: ['external-system'] }, { code: 'input.unknown', path: ['roles', 0] }],
      [{ roles: [] }, { code: 'input.required', path: ['roles'] }],
      [{ email: 'nobody' }, { code: 'input.bad-email', path: ['email'] }],
      [{ displayName: ' ' }, { code: 'input.required', path: ['displayName'] }],
    ] as const) {
      await expect(invite(over)).rejects.toMatchObject({ code: 'INVALID_INPUT', issues: [issue] })
    }
    await expect(invite({ idempotencyKey: 'x' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      sentence: 'input.bad-key',
    })
  })

  it('repeated with the same key gives the same link; with another content, KeyReused (I2)', async () => {
    const input = { email: `${newId()}@example.org`, idempotencyKey: newId() }
    const answers = await Promise.all(Array.from({ length: 6 }, () => invite(input)))
    expect(new Set(answers.map((answer) => answer.link)).size).toBe(1)
    await expect(invite({ ...input, roles: ['auditor'] })).rejects.toMatchObject({ code: 'KEY_REUSED' })
  })

  it('is for administrators only', async () => {
    await expect(invite({}, as(adminId, world.niort, ['coordination']))).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('changing roles (C4)', () => {
  const change = (memberId: string, roles: readonly string[], version: number, ctx = admin()) =>
    changeMemberRoles(ctx, { memberId, roles, version })
  const member = (roles: readonly ('referent' | 'plie-administrator')[]) =>
    world.person(`${newId()}@niort.example`, world.niort, roles)

  it('never touches one’s own, and gives only roles of a PLIE', async () => {
    await expect(change(adminId, ['auditor'], 1)).rejects.toMatchObject({ issues: [{ code: 'input.own-role' }] })
    const somebody = await member(['referent'])
    for (const role of ['platform-operator', 'external-system', 'root']) {
      await expect(change(somebody, [role], 1)).rejects.toMatchObject({ issues: [{ code: 'input.unknown' }] })
    }
  })

  it('wants the version that was shown, and moves it (I3)', async () => {
    const somebody = await member(['referent'])
    await change(somebody, ['auditor'], 1)
    await expect(change(somebody, ['referent'], 1)).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      details: { currentVersion: 2 },
    })
    await change(somebody, ['referent', 'coordination'], 2)
    const [row] = await rows('select roles, version, active from membership where account_id = $1', [somebody])
    expect(row).toEqual({ roles: ['coordination', 'referent'], version: 3, active: true })
  })

  it('takes somebody out of the PLIE when no role is left, and keeps their name', async () => {
    const somebody = await member(['referent'])
    await change(somebody, [], 1)
    expect(await rows('select active from membership where account_id = $1', [somebody])).toEqual([{ active: false }])
    const { body } = await world.graphql('{ members { id active } }', {
      cookie: await world.signIn('admin@niort.example'),
      plie: 'niort',
    })
    expect(body.data.members).toContainEqual({ id: somebody, active: false })
  })

  it('brings nobody back in: who was taken out, or never joined, needs their own link', async () => {
    const somebody = await member(['referent'])
    await change(somebody, [], 1)

    await change(somebody, ['referent'], 2)

    expect(await rows('select active from membership where account_id = $1', [somebody])).toEqual([{ active: false }])
  })

  it('leaves at least one administrator, even when two demote each other at once', async () => {
    const other = await member(['plie-administrator'])
    const results = await Promise.allSettled([
      change(adminId, ['referent'], 1, as(other)),
      change(other, ['referent'], 1),
    ])
    const administrators = await rows(
      `select account_id from membership where plie_id = $1 and active and 'plie-administrator' = any (roles)`,
      [world.niort.id],
    )
    expect(administrators).toHaveLength(1)
    expect(results.filter((one) => one.status === 'rejected').map((one) => one.reason.code)).toEqual([
      'LAST_ADMINISTRATOR',
    ])
    // Put back what the other tests count on.
    await rows(`update membership set roles = '{plie-administrator}' where account_id = $1`, [adminId])
  })

  it('does not find another PLIE’s member, nor one that does not exist', async () => {
    const [foreign, unknown, impossible] = await Promise.allSettled([
      change(await world.person(`${newId()}@caen.example`, world.caen, ['referent']), ['auditor'], 1),
      change(newId(), ['auditor'], 1),
      change('x', ['auditor'], 1),
    ])
    for (const result of [foreign, unknown, impossible]) {
      expect(result.status === 'rejected' && result.reason.code).toBe('NOT_FOUND')
    }
  })

  it('is refused to anybody else, and the refusal is audited', async () => {
    const somebody = await member(['referent'])
    await expect(
      change(somebody, ['plie-administrator'], 1, as(somebody, world.niort, ['coordination'])),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' })
    const audit = await rows(`select result from audit_entry where action = 'member.change-roles' and actor_id = $1`, [
      somebody,
    ])
    expect(audit).toEqual([{ result: 'FORBIDDEN' }])
  })
})

describe('opening a PLIE', () => {
  const operator = newId()
  const asOperator = () =>
    systemContext(world.runtime, null, {
      kind: 'account',
      id: operator,
      tokenId: null,
      roles: ['platform-operator'],
      scopes: [],
    })
  const open = (over: Partial<Parameters<typeof createPlie>[1]> = {}, ctx = asOperator()) =>
    createPlie(ctx, {
      slug: `p${newId().slice(-12)}`,
      name: 'PLIE neuf',
      administratorEmail: `${newId()}@example.org`,
      preset: null,
      idempotencyKey: newId(),
      ...over,
    })

  it('gives its administrator a link, and the forms of its preset', async () => {
    const { link, slug, id } = await open({ preset: 'niort' })
    const cookie = cookieOf((await activate(tokenOf(link), PASSWORD)).headers['set-cookie'])
    const { body } = await world.graphql('{ plie { id slug name } forms { key current { number } } }', {
      cookie,
      plie: slug,
    })
    expect(body.data.plie).toEqual({ id, slug, name: 'PLIE neuf' })
    expect(body.data.forms.length).toBeGreaterThan(1)
    expect(body.data.forms.every((form: { current: { number: number } }) => form.current.number === 1)).toBe(true)
  })

  it('is the same again with the same key, KeyReused with another content', async () => {
    const input = { slug: 'again', administratorEmail: 'again@example.org', idempotencyKey: newId() }
    expect(await open(input)).toEqual(await open(input))
    await expect(open({ ...input, slug: 'other' })).rejects.toMatchObject({ code: 'KEY_REUSED' })
  })

  it('refuses a slug taken or badly written, and an unknown preset, leaving nothing behind', async () => {
    const before = await rows('select count(*)::int as n from plie')
    await expect(open({ slug: 'niort' })).rejects.toMatchObject({ issues: [{ code: 'input.taken', path: ['slug'] }] })
    await expect(open({ slug: 'Élan!' })).rejects.toMatchObject({
      issues: [{ code: 'input.bad-slug', path: ['slug'] }],
    })
    await expect(open({ preset: 'nowhere' })).rejects.toMatchObject({
      issues: [{ code: 'input.unknown', path: ['preset'] }],
    })
    expect(await rows('select count(*)::int as n from plie')).toEqual(before)
  })

  it('is for the platform operator only', async () => {
    await expect(open({}, admin())).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})

describe('the first operator', () => {
  it('is invited only while nobody can sign in', async () => {
    expect(await inviteFirstOperator(world.runtime)).toBeNull()
    await rows('create table kept as select id, password_hash from account')
    await rows('update account set password_hash = null')
    const first = await inviteFirstOperator(world.runtime)
    const second = await inviteFirstOperator(world.runtime)
    expect(second?.email).toBe(first?.email)
    expect((await activate(tokenOf(first?.link ?? ''), PASSWORD)).statusCode).toBe(400)

    const done = await activate(tokenOf(second?.link ?? ''), PASSWORD, { email: 'exploitation@example.org' })
    const { body } = await world.graphql('{ viewer { email abilities } }', {
      cookie: cookieOf(done.headers['set-cookie']),
    })
    expect(body.data.viewer.email).toBe('exploitation@example.org')
    expect(body.data.viewer.abilities).toContain('plie.create')
    expect(body.data.viewer.abilities).not.toContain('dossier.list')
    await rows('update account a set password_hash = k.password_hash from kept k where k.id = a.id')
  })
})
