import { afterAll, describe, expect, it } from 'vitest'
import { entities } from '../../../server/entities.ts'
import { openOrm } from '../../../server/platform/orm/orm.ts'
import { reachDatabase } from '../../../server/platform/orm/reach-database.ts'
import { requireWeakRole } from '../../../server/platform/orm/require-weak-role.ts'
import { execute } from '../../../server/platform/postgres/index.ts'
import { testDatabase } from '../../support/test-database.ts'

const database = await testDatabase()
const [app, owner] = await Promise.all([openOrm(database.appUrl, entities), openOrm(database.ownerUrl, entities)])
afterAll(() => Promise.all([app.close(), owner.close()]))

const refusal = (url: string, orm = app) =>
  requireWeakRole(url, orm).then(
    () => null,
    (error: Error) => error.message,
  )

describe('the role the server works with (B2)', () => {
  it('is accepted when it owns nothing and bypasses nothing', async () => {
    expect(await refusal(database.appUrl)).toBeNull()
  })

  it('is refused in one sentence when it owns the tables or bypasses row-level security', async () => {
    const message = await refusal(database.ownerUrl, owner)
    expect(message).toContain('BYPASSRLS')
    expect(message).toContain('owns ')
    expect(message?.split('\n')).toHaveLength(1)
  })

  it('is refused when it may truncate, reference or put triggers', async () => {
    for (const privilege of ['TRUNCATE', 'REFERENCES', 'TRIGGER']) {
      await execute(database.ownerUrl, [`grant ${privilege} on dossier to jalon_app`])
      expect(await refusal(database.appUrl)).toContain(`${privilege} on dossier`)
      await execute(database.ownerUrl, [`revoke ${privilege} on dossier from jalon_app`])
    }
    expect(await refusal(database.appUrl)).toBeNull()
  })

  it('is refused when it sees the row of another PLIE', async () => {
    await execute(database.ownerUrl, ['create policy hole on plie for select to jalon_app using (true)'])
    expect(await refusal(database.appUrl)).toContain('row-level security')
    await execute(database.ownerUrl, ['drop policy hole on plie'])
    expect(await refusal(database.appUrl)).toBeNull()
  })
})

describe('a database that cannot be reached', () => {
  it('is one sentence, without the password', async () => {
    const wrong = new URL(database.appUrl)
    wrong.password = 'canary-password'
    const away = new URL(database.appUrl)
    away.port = '1'
    for (const [url, code] of [
      [wrong.href, 'database.refused'],
      [away.href, 'database.unreachable'],
    ] as const) {
      const error = await reachDatabase(url).then(
        () => null,
        (cause: unknown) => cause,
      )
      expect(error).toMatchObject({ name: 'StartupError', code })
      expect(String(error)).not.toContain('canary-password')
    }
  })
})
