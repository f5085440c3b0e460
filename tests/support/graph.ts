import { type DocumentNode, execute, GraphQLError, type GraphQLSchema, parse } from 'graphql'
import { publicError } from '../../server/graphql/error-mapping.ts'
import type { RequestContext } from '../../server/platform/request.ts'

export interface Answered {
  readonly data: Record<string, unknown> | null
  /** `errors[].extensions.code`, as the server gives them. */
  readonly codes: readonly string[]
  /** Failures that would be answered with a 500, for the report. */
  readonly unexpected: readonly string[]
}

const parsed = new Map<string, DocumentNode>()
const parseOnce = (source: string): DocumentNode => {
  const document = parsed.get(source) ?? parse(source)
  parsed.set(source, document)
  return document
}

/** Runs a document as `ctx` on the product's own resolvers and tells its errors as the server does, without the HTTP around. */
export const askGraph = async (
  schema: GraphQLSchema,
  ctx: RequestContext,
  source: string,
  variables: Record<string, unknown> = {},
): Promise<Answered> => {
  const result = await execute({ schema, document: parseOnce(source), contextValue: ctx, variableValues: variables })
  const speaker = { requestId: ctx.requestId, locale: ctx.locale, logger: ctx.runtime.logger }
  const told = (result.errors ?? []).map((error) => {
    const own = error.originalError ?? error
    if (!(own instanceof GraphQLError)) return { code: publicError(own, speaker).code, text: String(own) }
    const code = own.extensions['code']
    // A value of the wrong type is the caller's; a null where none may be is ours.
    return {
      code: typeof code === 'string' ? code : own.path === undefined ? 'BAD_USER_INPUT' : 'INTERNAL',
      text: own.message,
    }
  })
  return {
    data: result.data ?? null,
    codes: told.map(({ code }) => code),
    unexpected: told.filter(({ code }) => code === 'INTERNAL').map(({ text }) => text),
  }
}
