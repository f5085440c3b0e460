import { afterAll, describe, expect, it } from 'vitest'
import { entities } from '../../../server/entities.ts'
import { openOrm } from '../../../server/platform/orm/orm.ts'
import { requireWeakRole } from '../../../server/platform/orm/require-weak-role.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { StartupError } from '../../../server/platform/startup/index.ts'
import { failureOf } from '../../support/failure.ts'
import { testDatabase } from '../../support/test-database.ts'

const database = await testDatabase()
const app = await openOrm(database.appUrl, entities)
const owner = await openOrm(database.ownerUrl, entities)
afterAll(async () => {
  await app.close()
  await owner.close()
})

/** Breaks the promise, asks, mends. */
const refusalAfter = async (fault: string[], mend: string[]): Promise<unknown> => {
  await execute(database.ownerUrl, fault)
  try {
    return await failureOf(requireWeakRole(database.appUrl, app))
  } finally {
    await execute(database.ownerUrl, mend)
  }
}

describe('B2 · the role the server works with', () => {
  it('is accepted when it owns nothing and bypasses nothing', async () => {
    await expect(requireWeakRole(database.appUrl, app)).resolves.toBeUndefined()
  })

  it('is refused when it owns the tables and bypasses row-level security, in a sentence that says so', async () => {
    const error = await failureOf(requireWeakRole(database.ownerUrl, owner))

    expect(error).toBeInstanceOf(StartupError)
    expect(error).toMatchObject({ code: 'database.role-too-strong' })
    expect(String(error)).toMatch(/BYPASSRLS/)
    expect(String(error)).not.toContain(new URL(database.ownerUrl).password)
  })

  it('is refused when it may empty, refer to, or hang triggers on a table', async () => {
    for (const right of ['truncate', 'references', 'trigger']) {
      const error = await refusalAfter(
        [`grant ${right} on dossier to jalon_app`],
        [`revoke ${right} on dossier from jalon_app`],
      )
      expect(String(error)).toMatch(new RegExp(`${right.toUpperCase()} on dossier`))
    }
  })

  it('is refused when it may create tables', async () => {
    const error = await refusalAfter(
      ['grant create on schema public to jalon_app'],
      ['revoke create on schema public from jalon_app'],
    )

    expect(String(error)).toMatch(/CREATE on schema public/)
  })

  it('is refused when a row of an unused PLIE is seen without any context, whatever its rights', async () => {
    const disabled = await refusalAfter(
      ['alter table plie disable row level security'],
      ['alter table plie enable row level security'],
    )
    const widened = await refusalAfter(
      ['create policy tous on plie for select to jalon_app using (true)'],
      ['drop policy tous on plie'],
    )

    expect(String(disabled)).toMatch(/row-level security/)
    expect(String(widened)).toMatch(/row-level security/)
    await expect(requireWeakRole(database.appUrl, app)).resolves.toBeUndefined()
  })
})
