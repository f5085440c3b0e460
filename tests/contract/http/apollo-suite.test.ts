import { STATUS_CODES } from 'node:http'
import { registerHooks } from 'node:module'
import { ApolloServer, type ApolloServerOptions, type BaseContext, type ContextThunk } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { fastify } from 'fastify'
import { vi } from 'vitest'
import { answerWith } from '../../../server/graphql/apollo-adapter.ts'
import { addBodyParsers } from '../../../server/graphql/json-body.ts'
import { ERROR_CODES, Refusal } from '../../../server/platform/errors.ts'

// The suite is written for Jest: its import of `@jest/globals` is led to vitest's functions of the same names.
const globals = `data:text/javascript,${encodeURIComponent(`
  export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } = globalThis.jestGlobals
  export const test = it
`)}`
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: globals, shortCircuit: true }
    // Folders of a package without `exports`, which Node's own loader does not open.
    if (/^@apollo\/client\/link\/[\w-]+$/.test(specifier)) return next(`${specifier}/index.js`, context)
    // The suite brings its own copy of Apollo Server: the one to be tested is ours.
    if (/^@apollo\/server(\/|$)/.test(specifier)) return next(specifier, { ...context, parentURL: import.meta.url })
    return next(specifier, context)
  },
})
Reflect.set(globalThis, 'jestGlobals', await import('./jest-globals.ts'))
// Its types are those of its own copy of Apollo Server.
const suite: { defineIntegrationTestSuite(create: unknown): void } = await import(
  '@apollo/server-integration-testsuite'
)

vi.setConfig({ testTimeout: 30_000 })

/** Promise A2: our way from Fastify to Apollo keeps Apollo's behaviour, by Apollo's own suite for integrations. */
suite.defineIntegrationTestSuite(
  async (config: ApolloServerOptions<BaseContext>, options?: { context?: ContextThunk }) => {
    const app = fastify({ forceCloseConnections: true })
    addBodyParsers(app)
    // The whole server says it in the caller's language; the suite looks for the HTTP phrase.
    app.setErrorHandler((error, _request, reply) => {
      const status = error instanceof Refusal ? ERROR_CODES[error.code] : 500
      return reply.code(status).send({ error: STATUS_CODES[status] })
    })
    const server = new ApolloServer<BaseContext>({
      ...config,
      plugins: [...(config.plugins ?? []), ApolloServerPluginDrainHttpServer({ httpServer: app.server })],
    })
    await server.start()
    app.all('/*', (request, reply) => answerWith(server, request, reply, options?.context ?? (async () => ({}))))
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    return { server, url, extraCleanup: () => app.close() }
  },
)
