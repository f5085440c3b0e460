import { createHash } from 'node:crypto'
import type { Permission } from '../../../schema/index.ts'
import type { RequestContext } from '../request.ts'
import type { Sql } from './sql.ts'

export type Args = { readonly [name: string]: unknown }

/** How one GraphQL object type is read from its table. Declared once per type, beside its `*.types.ts`. */
export interface Shape {
  /** GraphQL type name. */
  readonly type: string
  readonly table: string
  /** Property of the row → column. A GraphQL field of the same name reads it as it is. */
  readonly columns: { readonly [property: string]: string | MaskedColumn }
  /** GraphQL field worked out by a resolver → properties (or relations) it needs on the row. */
  readonly needs?: Record<string, readonly string[]>
  readonly relations?: Record<string, Relation>
}

/** A capability adds what it knows to the shape of an older one, which knows nothing of it. */
export const extendShape = (shape: Shape, extra: Pick<Shape, 'needs' | 'relations'>): void => {
  if (shape.needs === undefined || shape.relations === undefined) throw new Error(`${shape.type} takes no extension`)
  Object.assign(shape.needs, extra.needs)
  Object.assign(shape.relations, extra.relations)
}

/** A column only holders of a permission read; null for the others. */
export interface MaskedColumn {
  readonly column: string
  readonly permission: Permission
  /**
   * Policy columns seen from a row under an alias, for a column that only some of the readable rows show: somebody who holds
   * two roles reads as a référent what they follow and as a controller all the rest.
   */
  readonly owner?: (alias: string) => (name: string) => string
}

export interface Relation {
  readonly kind: 'one' | 'many'
  /** Rows depend on the field's arguments: they stand under `relationKey`, one per alias. */
  readonly takesArgs?: true
  /** Lazy, as shapes refer to each other. */
  readonly to: () => Shape
  /** Joins parent and child aliases; always carries `plie_id` between tenant tables. */
  readonly on: (parent: string, child: string) => string
  /** Further restriction, with the caller's arguments and rights. */
  readonly where?: (child: string, args: Args, ctx: RequestContext) => Sql | null
  readonly orderBy?: (child: string) => string
  /** Most rows of a `many`; the default keeps a page from growing without bound. */
  readonly limit?: (args: Args) => number
}

export const DEFAULT_RELATION_LIMIT = 200

/** PostgreSQL cuts longer names off without a word. */
const LONGEST_NAME = 63

/** Where the rows of a relation with arguments stand on the parent row: its name, or `name:alias` under an alias. */
export const relationKey = (field: string, responseKey: string): string => {
  if (field === responseKey) return field
  const key = `${field}:${responseKey}`
  return key.length <= LONGEST_NAME
    ? key
    : `${field}:${createHash('sha256').update(responseKey).digest('hex').slice(0, 32)}`
}
