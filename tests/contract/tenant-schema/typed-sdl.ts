import { type GraphQLSchema, isObjectType, printType } from 'graphql'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'

/** The part of a PLIE's SDL that the core schema does not have: its query fields and their types, by name. */
export const typedSdl = (schema: GraphQLSchema): string => {
  const core = buildCoreSchema()
  const known = new Set(Object.keys(core.getTypeMap()))
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !known.has(name) && !name.startsWith('__'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(printType)
  return `${[queries(schema, core), ...types].join('\n\n')}\n`
}

const queries = (schema: GraphQLSchema, core: GraphQLSchema): string => {
  const query = schema.getQueryType()
  const before = core.getQueryType()?.getFields() ?? {}
  if (!isObjectType(query)) return ''
  const lines = Object.values(query.getFields())
    .filter(({ name }) => !Object.hasOwn(before, name))
    .map(({ name, args, type }) => {
      const list = args.map(
        (arg) => `${arg.name}: ${arg.type}${arg.defaultValue === undefined ? '' : ` = ${arg.defaultValue}`}`,
      )
      return `  ${name}(${list.join(', ')}): ${type}`
    })
  return `extend type Query {\n${lines.join('\n')}\n}`
}
