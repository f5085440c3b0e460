import type { Permission } from '../../../schema/index.ts'
import type { Actor } from '../actor.ts'
import { forbidden, notFound, unauthenticated } from '../errors.ts'
import { type Grant, waysOf } from './policy.ts'

/** A record the rules can be asked about; null: no record yet, or none needed. */
export type Ruled = object | null

/** The part of a list a caller may see: everything, nothing, or rows where one of `columns` holds one of its ids. */
export type Reach =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | { readonly kind: 'own'; readonly columns: readonly { readonly name: string; readonly ids: readonly string[] }[] }

/** Authorization of one request. Every question marks the request as asked; a use case that never asks is rolled back. */
export interface Access {
  /** @throws NOT_FOUND when the caller may not even know the record, FORBIDDEN otherwise, UNAUTHENTICATED for nobody. */
  require(permission: Permission, record?: Ruled, visible?: Permission): void
  allows(permission: Permission, record?: Ruled): boolean
  reach(permission: Permission): Reach
  abilities(permissions: readonly Permission[], record?: Ruled): Permission[]
  readonly asked: boolean
}

/** Whoever covers for a référent follows what they follow; what somebody wrote or sent stays theirs alone. */
const standsFor = (actor: Actor, property: string): readonly string[] => {
  if (actor.id === null) return []
  return property === 'referentId' ? [actor.id, ...(actor.covers ?? [])] : [actor.id]
}

/** What a record must hold for a way of holding a permission to count: the caller's id, or one of the forms of a token. Null: any record. */
const limitOf = (actor: Actor, grant: Grant) => {
  if ('own' in grant && grant.own !== undefined) return { ...grant.own, ids: standsFor(actor, grant.own.property) }
  const forms = actor.forms ?? []
  if ('ofForm' in grant && grant.ofForm !== undefined && forms.length > 0) return { ...grant.ofForm, ids: forms }
  return null
}

export const createAccess = (actor: Actor): Access => {
  let asked = false
  const holds = (grant: Grant, record: Ruled): boolean => {
    const limit = limitOf(actor, grant)
    if (limit === null || record === null) return true
    const value: unknown = Reflect.get(record, limit.property)
    return limit.ids.some((id) => id === value)
  }
  const allows = (permission: Permission, record: Ruled = null): boolean => {
    asked = true
    return waysOf(actor, permission).some((grant) => holds(grant, record))
  }
  return {
    allows,
    require(permission, record = null, visible) {
      if (allows(permission, record)) return
      if (actor.kind === 'anonymous') throw unauthenticated()
      if (visible !== undefined && !allows(visible, record)) throw notFound()
      throw forbidden()
    },
    reach(permission) {
      asked = true
      const ways = waysOf(actor, permission)
      const limits = ways.map((grant) => limitOf(actor, grant))
      if (limits.some((limit) => limit === null)) return { kind: 'all' }
      const columns = limits.flatMap((limit) => (limit === null ? [] : [{ name: limit.column, ids: limit.ids }]))
      return columns.length === 0 ? { kind: 'none' } : { kind: 'own', columns }
    },
    abilities: (permissions, record = null) => permissions.filter((permission) => allows(permission, record)),
    get asked() {
      return asked
    },
  }
}
