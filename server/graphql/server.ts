import { AsyncLocalStorage } from 'node:async_hooks'
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { type DocumentNode, GraphQLError, type GraphQLSchema, Kind, visit } from 'graphql'
import { LRUCache } from 'lru-cache'
import { mayReadSchema } from '../accounts/index.ts'
import { ERROR_CODES, type ErrorCode, Refusal } from '../platform/errors.ts'
import type { Logger } from '../platform/logger.ts'
import type { RequestContext } from '../platform/request.ts'
import { costIssue } from './cost.ts'
import { dryRunPlugin } from './dry-run.ts'
import { graphqlError, type Speaker } from './error-mapping.ts'
import { LIMITS, sizeRule } from './limits.ts'

export type Apollo = ApolloServer<RequestContext>

/** Who is spoken to, for errors that arise where Apollo has no context of ours. */
export const speaking = new AsyncLocalStorage<Speaker>()

const asksForSchema = (document: DocumentNode): boolean => {
  let found = false
  visit(document, {
    Field: (node) => {
      if (node.kind === Kind.FIELD && (node.name.value === '__schema' || node.name.value === '__type')) found = true
    },
  })
  return found
}

const refuseSchema = (error: unknown): never => {
  if (!(error instanceof Refusal)) throw error
  throw new GraphQLError('introspection', {
    extensions: { code: 'FORBIDDEN', sentence: 'schema.introspection-refused' },
  })
}

/** The schema is for those who may read it (A8), and no operation runs that costs too much (A4). */
const guard: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, schema, request, contextValue }) {
        if (asksForSchema(document)) await mayReadSchema(contextValue, null).catch(refuseSchema)
        if (operation === undefined) return
        const issue = costIssue(schema, document, operation, request.variables ?? {})
        if (issue !== null) throw issue
      },
    }
  },
}

const codeOf = (extensions: { [name: string]: unknown } | undefined): ErrorCode | null => {
  const code = extensions?.['code']
  const known = Object.keys(ERROR_CODES).find((name): name is ErrorCode => name === code)
  return known ?? null
}

/** An answer without data carries the HTTP status of its worst error; one with data is a success for HTTP. */
const httpStatus: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return
        const { errors, data } = response.body.singleResult
        if (errors === undefined || (data !== undefined && data !== null)) return
        const statuses = errors.map((error) => ERROR_CODES[codeOf(error.extensions) ?? 'INTERNAL'])
        response.http.status = Math.max(...statuses)
        const retryAfter = errors.find((error) => error.extensions?.['retryAfter'] !== undefined)?.extensions?.[
          'retryAfter'
        ]
        if (typeof retryAfter === 'number') response.http.headers.set('retry-after', String(retryAfter))
      },
    }
  },
}

/** Text of the documents kept parsed: anybody may send others without end, and parsed they weigh a hundred times their text. */
const DOCUMENT_CHARACTERS = 500_000

/**
 * One ApolloServer per schema, made when first needed. A schema that nobody holds any more (its PLIE published another) takes
 * its server with it; requests already running keep both.
 */
export const createApolloServers = (logger: Logger) => {
  const servers = new WeakMap<GraphQLSchema, Promise<Apollo>>()
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: DOCUMENT_CHARACTERS,
    sizeCalculation: (document) => Math.max(1, document.loc?.source.body.length ?? LIMITS.tokens),
  })
  const documentStore = {
    get: async (key: string) => documents.get(key),
    set: async (key: string, document: DocumentNode) => void documents.set(key, document),
    delete: async (key: string) => documents.delete(key),
  }

  const speakerOf = (): Speaker => speaking.getStore() ?? { requestId: '', locale: 'fr', logger }

  const start = async (schema: GraphQLSchema): Promise<Apollo> => {
    const apollo = new ApolloServer<RequestContext>({
      schema,
      documentStore,
      nodeEnv: 'production',
      includeStacktraceInErrorResponses: false,
      // Allowed by permission, in `guard`.
      introspection: true,
      hideSchemaDetailsFromClientErrors: true,
      allowBatchedHttpRequests: false,
      csrfPrevention: true,
      persistedQueries: false,
      stopOnTerminationSignals: false,
      maxRecursiveSelections: LIMITS.selections,
      validationRules: [sizeRule],
      parseOptions: { maxTokens: LIMITS.tokens },
      validationOptions: { maxErrors: LIMITS.errors },
      executionOptions: { maxCoercionErrors: LIMITS.errors },
      logger: {
        debug: () => undefined,
        info: () => undefined,
        warn: (text) => logger.warn(text),
        error: (text) => logger.error(text),
      },
      formatError: (formatted, error) => {
        return graphqlError(formatted, error, speakerOf())
      },
      plugins: [
        guard,
        httpStatus,
        dryRunPlugin(speakerOf),
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
      ],
    })
    await apollo.start()
    return apollo
  }

  return (schema: GraphQLSchema): Promise<Apollo> => {
    const known = servers.get(schema) ?? start(schema)
    servers.set(schema, known)
    return known
  }
}
