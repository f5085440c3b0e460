import type { Role } from '../../schema/index.ts'

/** What a token may do (server/decisions/0008). Whoever writes also reads what it writes: `readsWith` says what comes along. */
export const READ_SCOPES = ['DOSSIERS_READ', 'IDENTITY_READ', 'ANSWERS_READ', 'SCHEMA_READ', 'AGGREGATES_READ'] as const
export const API_SCOPES = [
  ...READ_SCOPES,
  'DOSSIERS_WRITE',
  'FOLLOW_UP_WRITE',
  'ANSWERS_WRITE',
  'PRESCRIPTIONS_WRITE',
  'WEBHOOKS_MANAGE',
] as const
export type ApiScope = (typeof API_SCOPES)[number]

/** The answer to a change is the record as it has become: the scope to read it is given with the scope to write it. */
export const readsWith: { readonly [S in ApiScope]?: readonly ApiScope[] } = {
  DOSSIERS_WRITE: ['DOSSIERS_READ', 'IDENTITY_READ'],
  FOLLOW_UP_WRITE: ['DOSSIERS_READ'],
  ANSWERS_WRITE: ['DOSSIERS_READ', 'ANSWERS_READ'],
}

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
  /** Forms a token is held to, for whatever concerns answers; empty or absent: all of them. */
  readonly forms?: readonly string[]
  /** Accounts of référents who are away today and whom the caller covers in the PLIE of the request. */
  readonly covers?: readonly string[]
}

export const ANONYMOUS: Actor = { kind: 'anonymous', id: null, tokenId: null, roles: [], scopes: [] }
export const SYSTEM: Actor = { kind: 'system', id: null, tokenId: null, roles: [], scopes: [] }

/** Names the caller in unique keys and limits: `account:…`, `token:…`. */
export const callerKey = (actor: Actor): string => `${actor.kind}:${actor.tokenId ?? actor.id ?? ''}`
