import { NO_PLIE, newId } from '../ids.ts'
import type { RequestContext } from '../request.ts'

/** What a line of the trail says, apart from who and when. */
export interface AuditTold {
  readonly action: string
  readonly object: { readonly type: string; readonly id: string } | null
  /** `ok`, or the code of the refusal. */
  readonly result: string
}

export interface AuditLine extends AuditTold {
  readonly ctx: RequestContext
}

/**
 * Writes one line of the audit trail with pseudonymous ids only: never an answer, never a name (J1). Also written as a
 * JSON line to the log, for a copy kept apart.
 */
export const writeAudit = (
  ctx: RequestContext,
  action: string,
  object: AuditLine['object'],
  result: string,
): Promise<void> => writeAudits(ctx, [{ ctx, action, object, result }])

/** Writes lines of several requests of one PLIE, each at its own moment, in one statement. */
export const writeAudits = async (
  { em, runtime, plie }: RequestContext,
  lines: readonly AuditLine[],
): Promise<void> => {
  const rows = lines.map(({ ctx: { now, requestId, actor }, action, object, result }) => ({
    ...{
      id: newId(),
      at: now,
      requestId,
      actorId: actor.id,
      kind: actor.kind,
      roles: actor.roles,
      token: actor.tokenId,
    },
    ...{ action, objectType: object?.type ?? null, objectId: object?.id ?? null, result },
  }))
  await em.execute(
    `insert into audit_entry (plie_id, id, at, request_id, actor_id, actor_kind, roles, token_id, action, object_type, object_id, result)
     select ?::uuid, r.id, r.at, r."requestId", r."actorId", r.kind, r.roles, r.token, r.action, r."objectType", r."objectId", r.result
     from jsonb_to_recordset(?::jsonb) as r(id uuid, at timestamptz, "requestId" text, "actorId" uuid, kind text, roles text[],
       token uuid, action text, "objectType" text, "objectId" uuid, result text)`,
    [plie?.id ?? NO_PLIE, JSON.stringify(rows)],
  )
  for (const { action, result, actorId, kind, token, objectId, requestId } of rows)
    runtime.logger.info(
      { audit: action, result, plie: plie?.id, actor: actorId, kind, token, object: objectId ?? undefined, requestId },
      'audit',
    )
}
