import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type GraphQLSchema, printSchema } from 'graphql'
import { mayReadSchema } from '../accounts/index.ts'
import { say } from '../i18n/index.ts'
import { notFound } from '../platform/errors.ts'
import type { RequestContext, Runtime, Tenant } from '../platform/request.ts'
import { answerWith } from './apollo-adapter.ts'
import type { Callers } from './callers.ts'
import { requireSameOrigin } from './same-origin.ts'
import { createApolloServers, speaking } from './server.ts'
import { sessionOf } from './session-cookie.ts'

export interface Schemas {
  /** What every PLIE has. */
  readonly core: GraphQLSchema
  /** The core and the typed forms of one PLIE as published now; the same object as long as nothing new is published. */
  readonly schemaFor: (runtime: Runtime, plie: Tenant) => Promise<{ schema: GraphQLSchema }>
}

interface Path {
  Params: { plie?: string }
}

/** `POST /graphql` (core), `POST /graphql/:plie` (core and this PLIE's forms), `GET /sdl/:plie`. */
export const addGraphqlRoutes = (app: FastifyInstance, runtime: Runtime, callers: Callers, schemas: Schemas): void => {
  const apolloFor = createApolloServers(runtime.logger)

  const schemaOf = async (ctx: RequestContext, slug: string | null): Promise<GraphQLSchema> => {
    if (slug === null) return schemas.core
    if (ctx.plie === null) throw notFound()
    return (await schemas.schemaFor(runtime, ctx.plie)).schema
  }

  const answer = async (request: FastifyRequest<Path>, reply: FastifyReply) => {
    if (sessionOf(request) !== null) requireSameOrigin(request, runtime.config.publicUrl)
    const slug = request.params.plie ?? null
    const ctx = await callers.open(request, slug)
    const apollo = await apolloFor(await schemaOf(ctx, slug))
    return speaking.run(callers.speaker(request), () => answerWith(apollo, request, reply, async () => ctx))
  }

  const postOnly = async (request: FastifyRequest, reply: FastifyReply) => {
    const message = say('request.post-only', callers.speaker(request).locale)
    return reply
      .code(405)
      .header('allow', 'POST')
      .send({ errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }] })
  }

  for (const url of ['/graphql', '/graphql/:plie']) {
    app.post<Path>(url, answer)
    app.route({ method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], url, handler: postOnly })
  }

  app.get<{ Params: { plie: string } }>('/sdl/:plie', async (request, reply) => {
    const ctx = await callers.open(request, request.params.plie)
    await mayReadSchema(ctx, null)
    const sdl = printSchema(await schemaOf(ctx, request.params.plie))
    return reply.type('text/plain; charset=utf-8').send(sdl)
  })
}
