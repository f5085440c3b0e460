import { expect, it } from 'vitest'
import { changeMemberRoles } from '../../../server/accounts/change-member-roles.ts'
import { activateAccount, hashPassword } from '../../../server/accounts/index.ts'
import { inviteMember } from '../../../server/accounts/invite-member.ts'
import { newId } from '../../../server/platform/ids.ts'
import { addMember } from '../../../server/seeds/add-member.ts'
import { codeOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const world = await createWorld(database)
const { niort, caen } = world
const { column } = inspect(database)
const PASSWORD = 'une longue phrase de passe'
const admin = () => niort.as('plie-administrator')

const invited = async () => {
  const email = `${newId()}@caen.example`
  const passwordHash = await hashPassword(PASSWORD)
  await addMember(world.runtime, caen.tenant, { email, displayName: 'Connue', roles: ['referent'], passwordHash })
  const asked = { email, displayName: 'Connue', roles: ['referent'], idempotencyKey: newId() }
  const { id, link } = await inviteMember(admin(), asked)
  const token = new URLSearchParams(link.split('?').at(-1)).get('token') ?? ''
  return { id, join: () => activateAccount(world.anonymous(), { token, password: PASSWORD, address: '127.0.0.1' }) }
}
const isActive = (id: string) =>
  column(`select active from membership where account_id = '${id}' and plie_id = '${niort.tenant.id}'`)

it('lets an invited person in by their link', async () => {
  const { id, join } = await invited()

  await join()

  expect(await isActive(id)).toEqual(['true'])
})

it('lets nobody in by the link of an invitation that was taken back', async () => {
  const { id, join } = await invited()
  await changeMemberRoles(admin(), { memberId: id, roles: [], version: 1 })

  expect(await codeOf(join())).toBe('BAD_USER_INPUT')
  expect(await isActive(id)).toEqual(['false'])
})
