import type { Shape } from '../platform/plan/shape.ts'

export const plieShape: Shape = {
  type: 'Plie',
  table: 'plie',
  columns: { id: 'id', slug: 'slug', name: 'name', vocabulary: 'vocabulary' },
}

export const apiTokenShape: Shape = {
  type: 'ApiToken',
  table: 'api_token',
  columns: {
    id: 'id',
    name: 'name',
    scopes: 'scopes',
    cidrs: 'cidrs',
    formIds: 'form_ids',
    perMinute: 'per_minute',
    createdAt: 'created_at',
    expiresAt: 'expires_at',
    lastUsedAt: 'last_used_at',
    lastUsedFrom: 'last_used_from',
    rotatedAt: 'rotated_at',
    formerUntil: 'former_until',
    revokedAt: 'revoked_at',
  },
}

export const auditEntryShape: Shape = {
  type: 'AuditEntry',
  table: 'audit_entry',
  columns: {
    id: 'id',
    at: 'at',
    requestId: 'request_id',
    actorId: 'actor_id',
    actorKind: 'actor_kind',
    roles: 'roles',
    tokenId: 'token_id',
    action: 'action',
    objectType: 'object_type',
    objectId: 'object_id',
    result: 'result',
  },
  needs: { role: ['roles'] },
}
