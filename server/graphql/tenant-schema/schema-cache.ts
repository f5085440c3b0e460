import type { GraphQLSchema } from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Runtime, Tenant } from '../../platform/request.ts'
import { continuePreparation } from '../../submissions/index.ts'
import { buildTenantSchema } from './build-tenant-schema.ts'
import { loadCatalogue, loadRevision } from './load-catalogue.ts'

/** The typed schema of a PLIE and the catalogue revision it was built from. */
export interface TenantSchema {
  readonly schema: GraphQLSchema
  readonly revision: number
}

export interface TenantSchemas {
  /** The schema of what the PLIE has published now; the same object as long as nothing new is published. */
  schemaFor(runtime: Runtime, plie: Tenant): Promise<TenantSchema>
  /** What this process published is served by the very next request. */
  forget(plieId: string): void
}

interface Held extends TenantSchema {
  /** When the revision was last read, in ms. */
  readonly checkedAt: number
}

const MOST_SCHEMAS = 200
/** What another process published is noticed within this. */
const CHECK_EVERY_MS = 1_000

/** One schema per PLIE, built when first asked for, kept while it is among the latest used. */
export const createTenantSchemas = (core: GraphQLSchema, most = MOST_SCHEMAS): TenantSchemas => {
  const held = new LRUCache<string, Held>({ max: most })
  // Requests that arrive while a schema is being built wait for that one. A `forget` meanwhile starts another.
  const building = new Map<string, Promise<TenantSchema>>()

  const renew = async (runtime: Runtime, plie: Tenant): Promise<TenantSchema> => {
    const plieId = plie.id
    const known = held.get(plieId)
    if (known !== undefined && (await loadRevision(runtime, plieId)) === known.revision) return known
    const catalogue = await loadCatalogue(runtime, plieId)
    // What a server that stopped had begun is taken up by whoever serves the PLIE next.
    if (catalogue.forms.some(({ preparing }) => preparing.length > 0)) void continuePreparation(runtime, plie)
    const latest = held.get(plieId)
    if (latest !== undefined && latest.revision >= catalogue.revision) return latest
    return { schema: buildTenantSchema(core, catalogue), revision: catalogue.revision }
  }

  return {
    async schemaFor(runtime, plie) {
      const { id } = plie
      const known = held.get(id)
      if (known !== undefined && performance.now() - known.checkedAt < CHECK_EVERY_MS) return known
      const under = building.get(id)
      if (under !== undefined) return under
      const checkedAt = performance.now()
      const work = renew(runtime, plie)
      building.set(id, work)
      try {
        const found = await work
        if (building.get(id) === work) held.set(id, { schema: found.schema, revision: found.revision, checkedAt })
        return found
      } finally {
        if (building.get(id) === work) building.delete(id)
      }
    },
    forget(plieId) {
      building.delete(plieId)
      const known = held.get(plieId)
      if (known !== undefined) held.set(plieId, { ...known, checkedAt: -Infinity })
    },
  }
}
