import type { AuthorKind, Role } from '../../schema/index.ts'
import type { Actor } from '../platform/actor.ts'

/** What each role is to a form's conditions, the first held of them counting; null: it fills no form. */
const KIND_OF_ROLE = {
  coordination: 'coordination',
  referent: 'referent',
  prescriber: 'prescriber',
  'plie-administrator': 'administrator',
  'external-system': 'api',
  'platform-operator': null,
  auditor: null,
} as const satisfies Record<Role, AuthorKind | null>

/**
 * Who fills a form, as its conditions read it (`author.kind`): a référent in the dossiers they follow, whatever else they are;
 * any token is `api`. Undefined for those who fill none.
 */
export const authorKind = (actor: Actor, dossier: { readonly referentId?: unknown }): AuthorKind | undefined => {
  if (actor.kind === 'token') return 'api'
  if (actor.roles.includes('referent') && actor.id !== null && dossier.referentId === actor.id) return 'referent'
  for (const [role, kind] of Object.entries(KIND_OF_ROLE)) {
    if (kind !== null && actor.roles.some((held) => held === role)) return kind
  }
  return undefined
}
