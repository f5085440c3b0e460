import { GraphQLObjectType, GraphQLSchema, isIntrospectionType } from 'graphql'
import type { Catalogue } from './catalogue.ts'
import { coreTypes } from './core-types.ts'
import { describeCatalogue } from './describe-catalogue.ts'
import { formQuery } from './form-types.ts'
import { SHARED_TYPES } from './shared-types.ts'

/**
 * The schema of one PLIE: the core schema and, for each form it has published, its typed queries. The core's type
 * objects are shared between all schemas (performance.md §4); only `Query` is made anew.
 */
export const buildTenantSchema = (core: GraphQLSchema, catalogue: Catalogue): GraphQLSchema => {
  const query = core.getQueryType()
  if (!query) throw new Error('the core schema has no Query')
  const named = Object.values(core.getTypeMap()).filter((type) => type !== query && !isIntrospectionType(type))
  const forms = describeCatalogue(catalogue, {
    types: [...named, ...SHARED_TYPES].map(({ name }) => name).concat(query.name),
    queries: Object.keys(query.getFields()),
  })
  const types = coreTypes(core)
  const config = query.toConfig()
  return new GraphQLSchema({
    ...core.toConfig(),
    query: new GraphQLObjectType({
      ...config,
      fields: {
        ...config.fields,
        ...Object.fromEntries(forms.map((form) => [form.queryName, formQuery(form, types)])),
      },
    }),
    types: named,
  })
}
