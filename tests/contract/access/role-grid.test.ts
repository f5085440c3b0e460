import { describe, expect, it } from 'vitest'
import { PLIE_ROLES, type PlieRole, ROLES, type Role } from '../../../schema/index.ts'
import { changeMemberRoles } from '../../../server/accounts/change-member-roles.ts'
import { newId } from '../../../server/platform/ids.ts'
import { systemContext } from '../../../server/platform/system-context.ts'
import { addMember } from '../../../server/seeds/add-member.ts'
import { codeOf, issuesOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { runtime, niort, caen } = await createWorld(database)
const { column } = inspect(database)

const isPlieRole = (role: Role): role is PlieRole => PLIE_ROLES.some((one) => one === role)
const asCaller = (role: Role) => {
  if (isPlieRole(role)) return niort.as(role)
  if (role === 'external-system') return niort.token('DOSSIERS_READ', 'IDENTITY_READ', 'ANSWERS_READ', 'SCHEMA_READ')
  return systemContext(runtime, niort.tenant, {
    kind: 'account',
    id: newId(),
    tokenId: null,
    roles: [role],
    scopes: [],
  })
}
const aMember = (roles: readonly PlieRole[] = ['referent'], plie = niort) =>
  addMember(runtime, plie.tenant, {
    email: `${newId()}@example.org`,
    displayName: 'Quelqu’un',
    roles,
    passwordHash: null,
  })
const rolesOf = (accountId: string) =>
  column(`select array_to_string(roles, ',') from membership where account_id = '${accountId}'`)

describe('C4 · the grid: each role tries to give each role', () => {
  it.each(ROLES.flatMap((from) => ROLES.map((to) => [from, to] as const)))('%s gives %s', async (from, to) => {
    const memberId = await aMember()
    const attempt = changeMemberRoles(asCaller(from), { memberId, roles: [to], version: 1 })

    if (from !== 'plie-administrator') {
      expect(await codeOf(attempt)).toBe('FORBIDDEN')
      expect(await rolesOf(memberId)).toEqual(['referent'])
    } else if (isPlieRole(to)) {
      await attempt
      expect(await rolesOf(memberId)).toEqual([to])
    } else {
      expect(await issuesOf(attempt)).toEqual(['input.unknown at roles.0'])
      expect(await rolesOf(memberId)).toEqual(['referent'])
    }
  })
})

describe('C4 · nobody raises himself', () => {
  it('nobody changes their own roles, the administrator included', async () => {
    for (const role of PLIE_ROLES) {
      const attempt = changeMemberRoles(niort.as(role), {
        memberId: niort.accounts[role],
        roles: ['plie-administrator'],
        version: 1,
      })
      expect(await codeOf(attempt)).toBe(role === 'plie-administrator' ? 'InvalidInput' : 'FORBIDDEN')
      expect(await rolesOf(niort.accounts[role])).toEqual([role])
    }
  })

  it('an administrator of one PLIE is nobody in another', async () => {
    const theirs = await aMember(['referent'], caen)

    expect(
      await codeOf(
        changeMemberRoles(niort.as('plie-administrator'), {
          memberId: theirs,
          roles: ['plie-administrator'],
          version: 1,
        }),
      ),
    ).toBe('NOT_FOUND')
    expect(await rolesOf(theirs)).toEqual(['referent'])
  })

  it('the last administrator stays, two that demote each other at once leave one', async () => {
    const second = await aMember(['plie-administrator'])
    const first = niort.accounts['plie-administrator']
    const others = await column(
      `select account_id from membership where plie_id = '${niort.tenant.id}' and 'plie-administrator' = any (roles) and account_id not in ('${first}', '${second}')`,
    )
    for (const memberId of others)
      await changeMemberRoles(niort.as('plie-administrator'), { memberId, roles: ['auditor'], version: 2 })

    const results = await Promise.allSettled([
      changeMemberRoles(niort.as('plie-administrator', first), { memberId: second, roles: ['referent'], version: 1 }),
      changeMemberRoles(niort.as('plie-administrator', second), { memberId: first, roles: ['referent'], version: 1 }),
    ])

    const left = await column(
      `select account_id from membership where plie_id = '${niort.tenant.id}' and active and 'plie-administrator' = any (roles)`,
    )
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(left).toHaveLength(1)
  })
})
