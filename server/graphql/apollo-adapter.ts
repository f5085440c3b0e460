import { Readable } from 'node:stream'
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server'
import type { FastifyReply, FastifyRequest } from 'fastify'

const headersOf = (request: FastifyRequest): HeaderMap => {
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

const searchOf = (url: string): string => {
  const at = url.indexOf('?')
  return at === -1 ? '' : url.slice(at)
}

/** Lets Apollo answer a Fastify request: the whole of the integration, kept to Apollo's own behaviour by its test suite (A2). */
export const answerWith = async <C extends BaseContext>(
  apollo: ApolloServer<C>,
  request: FastifyRequest,
  reply: FastifyReply,
  context: () => Promise<C>,
): Promise<FastifyReply> => {
  const answer = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method.toUpperCase(),
      headers: headersOf(request),
      search: searchOf(request.url),
      body: request.body,
    },
    context,
  })
  for (const [name, value] of answer.headers) reply.header(name, value)
  reply.code(answer.status ?? 200)
  return reply.send(answer.body.kind === 'complete' ? answer.body.string : Readable.from(answer.body.asyncIterator))
}
