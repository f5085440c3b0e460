import { describe, expect, it } from 'vitest'
import { changeMemberRoles } from '../../../server/accounts/change-member-roles.ts'
import '../../../server/caseloads/index.ts'
import { assignReferent } from '../../../server/dossiers/assign-referent.ts'
import { aDossier } from '../../support/builders.ts'
import { failureOf } from '../../support/failure.ts'
import { inspect } from '../../support/inspect.ts'
import { testDatabase } from '../../support/test-database.ts'
import { createWorld } from '../../support/world.ts'

const database = await testDatabase()
const { niort } = await createWorld(database)
const { column } = inspect(database)
const versionOf = async (id: string) =>
  Number(
    (await column(`select version from membership where account_id = '${id}' and plie_id = '${niort.tenant.id}'`))[0],
  )
const leave = async (id: string, roles: readonly string[] = []) =>
  changeMemberRoles(niort.as('plie-administrator'), { memberId: id, roles, version: await versionOf(id) })

describe('a référent who leaves', () => {
  it('stays until their open dossiers went to a colleague, and is told how many there are', async () => {
    const [leaving, colleague] = [await niort.referent('Qui part'), await niort.referent('Qui reste')]
    const id = await aDossier(niort.as('coordination'), { referentId: leaving })

    const expected = { type: 'CaseloadToTransfer', details: { referentId: leaving, open: 1 } }
    expect(await failureOf(leave(leaving))).toMatchObject(expected)
    expect(await failureOf(leave(leaving, ['coordination']))).toMatchObject(expected)
    expect(await column(`select active from membership where account_id = '${leaving}'`)).toEqual(['true'])
    // Whoever stays a référent may be given other roles.
    await leave(leaving, ['referent', 'coordination'])

    const [version] = await column(`select version from dossier where id = '${id}'`)
    await assignReferent(niort.as('coordination'), { dossierId: id, referentId: colleague, version: Number(version) })
    await leave(leaving)
    expect(await column(`select active from membership where account_id = '${leaving}'`)).toEqual(['false'])
  })
})
