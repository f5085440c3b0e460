import type { Runtime, Tenant } from '../../platform/request.ts'
import { compareApiWith } from '../../publications/index.ts'
import { buildCoreSchema } from '../core-schema.ts'
import { draftApiChanges } from './draft-api-changes.ts'
import { createTenantSchemas, type TenantSchema, type TenantSchemas } from './schema-cache.ts'

export { type ApiChange, apiChanges } from './api-changes.ts'
export { buildTenantSchema } from './build-tenant-schema.ts'
export type { Catalogue, CatalogueForm, CatalogueVersion } from './catalogue.ts'
export { catalogueOf, loadCatalogue } from './load-catalogue.ts'
export { createTenantSchemas, type TenantSchema, type TenantSchemas } from './schema-cache.ts'

compareApiWith((ctx, formId) => draftApiChanges(ctx, buildCoreSchema(), formId))

let schemas: TenantSchemas | undefined
const ofThisProcess = (): TenantSchemas => {
  schemas ??= createTenantSchemas(buildCoreSchema())
  return schemas
}

/** The core schema and the typed forms of one PLIE as published now; the same object while nothing new is published. */
export const schemaFor = (runtime: Runtime, plie: Tenant): Promise<TenantSchema> =>
  ofThisProcess().schemaFor(runtime, plie)

/** To be told at each publication (`Runtime.onPublished`), so that the next request already has the new schema. */
export const forgetSchema = (plieId: string): void => ofThisProcess().forget(plieId)
