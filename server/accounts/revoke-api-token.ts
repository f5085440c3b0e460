import { notFound } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { apiTokens } from './api-token.repository.ts'

/** Ends a token: refused from its next request on (E4). Revoking twice changes nothing. @throws NOT_FOUND */
export const revokeApiToken = useCase('token.revoke', async (ctx, asked: { id: string }): Promise<{ id: string }> => {
  ctx.access.require('token.manage')
  if (!isId(asked.id) || !(await apiTokens(ctx).revoke(asked.id))) throw notFound()
  concerns(ctx, 'api-token', asked.id)
  return { id: asked.id }
})
