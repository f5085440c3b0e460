import { NO_PLIE, newId } from '../ids.ts'
import type { RequestContext } from '../request.ts'

/** What a line says, apart from who and when. */
export interface AuditLine {
  readonly action: string
  readonly object: { readonly type: string; readonly id: string } | null
  readonly result: string
}

/**
 * Writes one line of the audit trail with pseudonymous ids only: never an answer, never a name (J1). Also written as a
 * JSON line to the log, for a copy kept apart.
 */
export const writeAudit = async (
  ctx: RequestContext,
  action: string,
  object: { type: string; id: string } | null,
  result: string,
): Promise<void> => {
  const { actor } = ctx
  await ctx.em.execute(
    `insert into audit_entry (plie_id, id, at, request_id, actor_id, actor_kind, roles, token_id, action, object_type, object_id, result)
     values (?, ?, ?, ?, ?, ?, string_to_array(?, ','), ?, ?, ?, ?, ?)`,
    [
      ctx.plie?.id ?? NO_PLIE,
      newId(),
      ctx.now,
      ctx.requestId,
      actor.id,
      actor.kind,
      actor.roles.join(','),
      actor.tokenId,
      action,
      object?.type ?? null,
      object?.id ?? null,
      result,
    ],
  )
  ctx.runtime.logger.info(
    {
      audit: action,
      result,
      plie: ctx.plie?.id,
      actor: actor.id,
      kind: actor.kind,
      token: actor.tokenId,
      object: object?.id,
      requestId: ctx.requestId,
    },
    'audit',
  )
}
