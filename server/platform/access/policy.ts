import type { Permission, Role } from '../../../schema/index.ts'
import type { Actor, ApiScope } from '../actor.ts'

/**
 * One way to hold a permission. `own` names the property of the record that must hold the caller's account id, and the
 * column of the same meaning for lists; without it every record of the PLIE counts.
 */
export type Grant =
  | { readonly role: Role; readonly own?: { readonly property: string; readonly column: string } }
  | { readonly scope: ApiScope; readonly ofForm?: { readonly property: string; readonly column: string } }
  | { readonly link: true }
  | { readonly everyone: true }

export const any = (role: Role): Grant => ({ role })
export const own = (role: Role, property: string, column: string): Grant => ({ role, own: { property, column } })
export const scope = (name: ApiScope): Grant => ({ scope: name })
/** A scope a token may be held to some forms in: `property` of the record, and column in lists, hold the form's id. */
export const scopeByForm = (name: ApiScope, property: string, column: string): Grant => ({
  scope: name,
  ofForm: { property, column },
})
/** Whoever came through a public link that works, in the PLIE of that link. */
export const linkHolder: Grant = { link: true }
export const everyone: Grant = { everyone: true }

const grants = new Map<Permission, readonly Grant[]>()

/** Registers who may do what; each capability calls it once from its `*.policy.ts`. A permission is given in one place only. */
export const definePolicy = (policy: { readonly [P in Permission]?: readonly Grant[] }): void => {
  for (const [permission, ways] of Object.entries(policy) as [Permission, readonly Grant[]][]) {
    if (grants.has(permission)) throw new Error(`permission ${permission} is given twice`)
    grants.set(permission, ways)
  }
}

/** The ways a caller holds a permission, records apart. Empty: never. A permission nobody gave is refused. */
export const waysOf = (actor: Actor, permission: Permission): readonly Grant[] =>
  (grants.get(permission) ?? []).filter((grant) => {
    if ('everyone' in grant) return true
    if (actor.kind === 'system') return true
    if ('link' in grant) return actor.kind === 'link'
    if ('scope' in grant) return actor.kind === 'token' && actor.scopes.includes(grant.scope)
    return actor.kind === 'account' && actor.roles.includes(grant.role)
  })

export const isGranted = (permission: Permission): boolean => grants.has(permission)
