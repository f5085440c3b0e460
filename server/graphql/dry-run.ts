import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import {
  DirectiveLocation,
  execute,
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLNonNull,
  getDirectiveValues,
} from 'graphql'
import type { RequestContext } from '../platform/request.ts'
import { tryOut } from '../platform/try-out.ts'
import { graphqlError, type Speaker } from './error-mapping.ts'

/** `mutation @dryRun { … }`: in the document and in the schema, so that a client cannot misspell it without being told (server/decisions/0008). */
export const DryRunDirective = new GraphQLDirective({
  name: 'dryRun',
  description:
    'Checks everything and answers as the real mutation would, then takes it all back: nothing is written, told or kept under the idempotency keys. The answer carries `extensions.dryRun: true`.',
  locations: [DirectiveLocation.MUTATION],
  args: { if: { type: new GraphQLNonNull(GraphQLBoolean), defaultValue: true } },
})

/** Runs an operation marked `@dryRun` in a transaction of its own that is taken back. */
export const dryRunPlugin = (speakerOf: () => Speaker): ApolloServerPlugin<RequestContext> => ({
  async requestDidStart() {
    return {
      async responseForOperation({ document, operation, schema, request, contextValue }) {
        // Typed as always there; a document of two operations that names neither has none, and execution says so.
        if (operation === undefined) return null
        const asked = getDirectiveValues(DryRunDirective, operation, request.variables)
        if (asked?.['if'] !== true) return null
        const { errors, data } = await tryOut(contextValue, async (ctx) =>
          execute({
            schema,
            document,
            contextValue: ctx,
            variableValues: request.variables,
            operationName: request.operationName,
          }),
        )
        const told = errors?.map((error) => graphqlError(error.toJSON(), error, speakerOf()))
        const answer: GraphQLResponse = {
          http: { headers: new HeaderMap() },
          body: {
            kind: 'single',
            singleResult: {
              ...(data === undefined ? {} : { data }),
              ...(told === undefined ? {} : { errors: told }),
              extensions: { dryRun: true },
            },
          },
        }
        return answer
      },
    }
  },
})
