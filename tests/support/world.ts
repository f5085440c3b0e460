import { afterAll } from 'vitest'
import type { PlieRole, Role } from '../../schema/index.ts'
import { entities } from '../../server/entities.ts'
import type { Actor, ApiScope } from '../../server/platform/actor.ts'
import { newId } from '../../server/platform/ids.ts'
import { createLogger } from '../../server/platform/logger.ts'
import { openOrm } from '../../server/platform/orm/orm.ts'
import type { RequestContext, Runtime, Tenant } from '../../server/platform/request.ts'
import { systemContext } from '../../server/platform/system-context.ts'
import { addMember } from '../../server/seeds/add-member.ts'
import { foundPlie } from '../../server/seeds/found-plie.ts'
import type { TestDatabase } from './test-database.ts'

/** One PLIE with a member of each role, whose contexts tests act in. */
export interface TestPlie {
  readonly tenant: Tenant
  readonly accounts: Readonly<Record<PlieRole, string>>
  /** A fresh request by a member holding several roles at once. */
  holding(roles: readonly PlieRole[], accountId: string): RequestContext
  /** A fresh request by the member with this role. */
  as(role: PlieRole, accountId?: string): RequestContext
  /** A fresh request by an external system with these scopes. */
  token(...scopes: ApiScope[]): RequestContext
  /** One more référent. */
  referent(name: string): Promise<string>
  /** One more administrator. */
  administrator(name: string): Promise<string>
}

export interface World {
  readonly runtime: Runtime
  readonly niort: TestPlie
  readonly caen: TestPlie
  /** Moves the clock; requests made afterwards see it. */
  setNow(moment: string): void
  operator(): RequestContext
  anonymous(): RequestContext
}

const ROLES: readonly PlieRole[] = ['plie-administrator', 'coordination', 'referent', 'prescriber', 'auditor']

/** What a server is made of, on a test's own database. `config` overrides its settings. */
export const createRuntime = async (
  database: TestDatabase,
  config: Partial<Runtime['config']> = {},
  now: () => Date = () => new Date(),
): Promise<Runtime> => ({
  orm: await openOrm(database.appUrl, entities),
  config: {
    database: { appUrl: database.appUrl, ownerUrl: null },
    dataRoot: `.jalon/tests/${newId()}`,
    host: '127.0.0.1',
    port: 0,
    publicUrl: null,
    demo: false,
    production: false,
    logLevel: 'silent',
    ...config,
  },
  logger: createLogger('silent'),
  now,
  onPublished: () => undefined,
})

/** Two PLIEs founded from their presets on a database of the test's own. The clock stands still unless moved. */
export const createWorld = async (database: TestDatabase, now = '2026-11-22T10:00:00Z'): Promise<World> => {
  let moment = new Date(now)
  const runtime = await createRuntime(database, {}, () => moment)
  afterAll(() => runtime.orm.close())
  const plie = async (slug: 'niort' | 'caen'): Promise<TestPlie> => {
    const tenant = await foundPlie(runtime, { slug, name: `PLIE ${slug}`, preset: slug })
    const ids: [PlieRole, string][] = []
    for (const role of ROLES) ids.push([role, await member(tenant, `${role} ${slug}`, role)])
    const accounts = Object.fromEntries(ids) as Record<PlieRole, string>
    return {
      tenant,
      accounts,
      holding: (roles, id) => systemContext(runtime, tenant, account(id, roles)),
      as: (role, id = accounts[role]) => systemContext(runtime, tenant, account(id, [role])),
      token: (...scopes) =>
        systemContext(runtime, tenant, {
          ...account(null, ['external-system']),
          kind: 'token',
          tokenId: newId(),
          scopes,
        }),
      referent: (name) => member(tenant, name, 'referent'),
      administrator: (name) => member(tenant, name, 'plie-administrator'),
    }
  }
  const member = (tenant: Tenant, name: string, role: PlieRole) =>
    addMember(runtime, tenant, {
      email: `${name.replaceAll(/[^a-z]+/gi, '.').toLowerCase()}.${newId()}@example.org`,
      displayName: name,
      roles: [role],
      passwordHash: null,
    })
  return {
    runtime,
    niort: await plie('niort'),
    caen: await plie('caen'),
    setNow: (text) => {
      moment = new Date(text)
    },
    operator: () => systemContext(runtime, null, account(newId(), ['platform-operator'])),
    anonymous: () => systemContext(runtime, null, { ...account(null, []), kind: 'anonymous' }),
  }
}

const account = (id: string | null, roles: readonly Role[]): Actor => ({
  kind: 'account',
  id,
  tokenId: null,
  roles,
  scopes: [],
})
