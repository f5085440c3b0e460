import { describe, expect, it } from 'vitest'
import { reachDatabase } from '../../../server/platform/orm/reach-database.ts'
import { testDatabase } from '../../support/test-database.ts'

const database = await testDatabase()
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
