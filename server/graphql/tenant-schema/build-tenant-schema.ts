import { GraphQLObjectType, GraphQLSchema, isIntrospectionType } from 'graphql'
import type { Catalogue } from './catalogue.ts'
import { coreTypes } from './core-types.ts'
import { describeCatalogue } from './describe-catalogue.ts'
import type { FormApi } from './form-api.ts'
import { formQueries } from './form-types.ts'
import { SHARED_TYPES } from './shared-types.ts'

/**
 * The schema of one PLIE: the core schema and, for each form it has published, its typed queries. The core's type
 * objects are shared between all schemas (performance.md §4); only `Query` is made anew.
 */
export const buildTenantSchema = (core: GraphQLSchema, catalogue: Catalogue): GraphQLSchema => {
  const query = core.getQueryType()
  if (!query) throw new Error('the core schema has no Query')
  const forms = formApis(core, catalogue)
  const types = coreTypes(core)
  const config = query.toConfig()
  return new GraphQLSchema({
    ...core.toConfig(),
    query: new GraphQLObjectType({
      ...config,
      fields: {
        ...config.fields,
        ...Object.fromEntries(forms.flatMap((form) => Object.entries(formQueries(form, types)))),
      },
    }),
    types: namedTypes(core, query),
  })
}

const namedTypes = (core: GraphQLSchema, query: GraphQLObjectType) =>
  Object.values(core.getTypeMap()).filter((type) => type !== query && !isIntrospectionType(type))

/** The typed API of each form the PLIE has published, under the names it has in the schema of the PLIE. */
export const formApis = (core: GraphQLSchema, catalogue: Catalogue): FormApi[] => {
  const query = core.getQueryType()
  if (!query) throw new Error('the core schema has no Query')
  return describeCatalogue(catalogue, {
    types: [...namedTypes(core, query), ...SHARED_TYPES].map(({ name }) => name).concat(query.name),
    queries: Object.keys(query.getFields()),
  })
}
