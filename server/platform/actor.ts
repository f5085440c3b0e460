import type { Role } from '../../schema/index.ts'

export const API_SCOPES = ['DOSSIERS_READ', 'IDENTITY_READ', 'ANSWERS_READ', 'SCHEMA_READ', 'AGGREGATES_READ'] as const
export type ApiScope = (typeof API_SCOPES)[number]

/** Who asks. `roles` are those held in the PLIE of the request, empty outside one. */
export interface Actor {
  /** `link`: nobody known, but holding a link that works. */
  readonly kind: 'anonymous' | 'account' | 'token' | 'link' | 'system'
  /** Account id; null for everybody else. */
  readonly id: string | null
  /** Id of the token or of the link. */
  readonly tokenId: string | null
  readonly roles: readonly Role[]
  readonly scopes: readonly ApiScope[]
  /** Accounts of référents who are away today and whom the caller covers in the PLIE of the request. */
  readonly covers?: readonly string[]
}

export const ANONYMOUS: Actor = { kind: 'anonymous', id: null, tokenId: null, roles: [], scopes: [] }
export const SYSTEM: Actor = { kind: 'system', id: null, tokenId: null, roles: [], scopes: [] }

/** Names the caller in unique keys and limits: `account:…`, `token:…`. */
export const callerKey = (actor: Actor): string => `${actor.kind}:${actor.tokenId ?? actor.id ?? ''}`
