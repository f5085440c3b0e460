import { once } from 'node:events'
import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import { afterAll } from 'vitest'
import type { PlieRole } from '../../schema/index.ts'
import { hashPassword } from '../../server/accounts/index.ts'
import { entities } from '../../server/entities.ts'
import { addAttendanceRoutes } from '../../server/graphql/attendance-routes.ts'
import { buildCoreSchema } from '../../server/graphql/core-schema.ts'
import { addFileRoutes } from '../../server/graphql/file-routes.ts'
import { addFormRoutes } from '../../server/graphql/form-routes.ts'
import { buildServer } from '../../server/graphql/http.ts'
import { addJourneyDocumentRoutes } from '../../server/graphql/journey-document-routes.ts'
import { addPrescriptionRoutes } from '../../server/graphql/prescription-routes.ts'
import { addReplayRoutes } from '../../server/graphql/replay-routes.ts'
import { schemaFor } from '../../server/graphql/tenant-schema/index.ts'
import { readConfig, type S3Config } from '../../server/platform/config.ts'
import { newId } from '../../server/platform/ids.ts'
import { createLogger } from '../../server/platform/logger.ts'
import { openOrm } from '../../server/platform/orm/orm.ts'
import { execute } from '../../server/platform/postgres/index.ts'
import type { Runtime, Tenant } from '../../server/platform/request.ts'
import { addMember } from '../../server/seeds/add-member.ts'
import { testDatabase } from './test-database.ts'

export const PASSWORD = 'quatre chevaux bruns galopent'
let passwordHash: string | undefined

export interface HttpWorld {
  readonly app: FastifyInstance
  readonly runtime: Runtime
  readonly ownerUrl: string
  readonly niort: Tenant
  readonly caen: Tenant
  /** Lines the server logged, parsed. */
  readonly log: readonly Record<string, unknown>[]
  /** Moves the server's clock. */
  advance(ms: number): void
  person(email: string, plie: Tenant, roles: readonly PlieRole[]): Promise<string>
  signIn(email: string): Promise<string>
  graphql(query: string, options?: GraphqlOptions): Promise<GraphqlAnswer>
}

export interface GraphqlOptions {
  readonly cookie?: string
  readonly token?: string
  readonly plie?: string
  readonly variables?: Record<string, unknown>
  readonly locale?: string
}
export interface GraphqlAnswer {
  readonly status: number
  readonly headers: Record<string, unknown>
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely by tests
  readonly body: any
}

export const SAME_ORIGIN = { 'x-jalon-request': '1', origin: 'http://localhost', host: 'localhost' }

const anotherPlie = async (ownerUrl: string, slug: string): Promise<Tenant> => {
  const plie = { id: newId(), slug }
  await execute(ownerUrl, [
    `insert into plie (id, slug, name, created_at) values ('${plie.id}', '${slug}', 'PLIE ${slug}', now())`,
  ])
  return plie
}

/** A whole server on a database of its own, with two empty PLIEs. `core` replaces the product's schema, `dataRoot` lets it keep files, `s3` has a bucket keep them. */
export const httpWorld = async (
  options: { core?: GraphQLSchema; adminRoot?: string; dataRoot?: string; s3?: S3Config } = {},
): Promise<HttpWorld> => {
  const database = await testDatabase()
  const orm = await openOrm(database.appUrl, entities)
  const log: Record<string, unknown>[] = []
  let offset = 0
  const sink = new Writable({
    write(chunk, _encoding, done) {
      log.push(JSON.parse(String(chunk)))
      done()
    },
  })
  const runtime: Runtime = {
    orm,
    config: {
      ...readConfig({ PUBLIC_URL: 'http://localhost', NODE_ENV: 'production', JALON_DATA: options.dataRoot ?? '' }),
      ...(options.s3 === undefined ? {} : { s3: options.s3 }),
    },
    logger: createLogger('info', sink),
    now: () => new Date(Date.now() + offset),
    onPublished: () => undefined,
  }
  const app = await buildServer(runtime, {
    core: options.core ?? buildCoreSchema(),
    schemaFor: options.core === undefined ? schemaFor : async () => ({ schema: options.core ?? buildCoreSchema() }),
    adminRoot: options.adminRoot ?? null,
    routes:
      options.dataRoot === undefined
        ? [addReplayRoutes, addFormRoutes]
        : [
            addFileRoutes,
            addReplayRoutes,
            addFormRoutes,
            addPrescriptionRoutes,
            addAttendanceRoutes,
            addJourneyDocumentRoutes,
          ],
  })
  await app.ready()
  afterAll(async () => {
    await app.close()
    await orm.close()
  })
  const niort = await anotherPlie(database.ownerUrl, 'niort')
  const caen = await anotherPlie(database.ownerUrl, 'caen')

  return {
    app,
    runtime,
    ownerUrl: database.ownerUrl,
    niort,
    caen,
    log,
    advance: (ms) => {
      offset += ms
    },
    async person(email, plie, roles) {
      passwordHash ??= await hashPassword(PASSWORD)
      return addMember(runtime, plie, { email, displayName: email.split('@')[0] ?? email, roles, passwordHash })
    },
    async signIn(email) {
      const answer = await app.inject({
        method: 'POST',
        url: '/session',
        headers: SAME_ORIGIN,
        payload: { email, password: PASSWORD },
      })
      if (answer.statusCode !== 204) throw new Error(`sign-in of ${email}: ${answer.statusCode} ${answer.body}`)
      return cookieOf(answer.headers['set-cookie'])
    },
    async graphql(query, { cookie, token, plie, variables, locale } = {}) {
      const answer = await app.inject({
        method: 'POST',
        url: plie === undefined ? '/graphql' : `/graphql/${plie}`,
        headers: {
          ...(cookie === undefined ? {} : { cookie }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(locale === undefined ? {} : { 'accept-language': locale }),
        },
        payload: { query, ...(variables === undefined ? {} : { variables }) },
      })
      return { status: answer.statusCode, headers: answer.headers, body: answer.json() }
    },
  }
}

/** `name=value` of the session cookie an answer set. */
export const cookieOf = (header: string | string[] | undefined): string => {
  const all = Array.isArray(header) ? header : [header ?? '']
  return (all.find((one) => one.startsWith('__Host-session=')) ?? '').split(';')[0] ?? ''
}

/** The address of a server that really listens, for tests of sockets. */
export const listening = async (app: FastifyInstance): Promise<{ port: number }> => {
  if (!app.server.listening) {
    await app.listen({ port: 0, host: '127.0.0.1' })
  } else await once(app.server, 'listening').catch(() => undefined)
  const address = app.server.address()
  if (address === null || typeof address === 'string') throw new Error('not listening on a port')
  return { port: address.port }
}
