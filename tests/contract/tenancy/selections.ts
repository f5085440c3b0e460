import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
} from 'graphql'

const MOST_LEVELS = 4

/** Fields reached by the documents of a probe, as `Type.field`. */
export type Visited = Set<string>

const argsOf = (field: GraphQLField<unknown, unknown>): string => {
  const given = field.args.flatMap((arg) =>
    arg.name === 'first' ? ['first: 20'] : isRequiredArgument(arg) ? [`${arg.name}: ${literalOf(arg.type)}`] : [],
  )
  return given.length === 0 ? '' : `(${given.join(', ')})`
}

/** Something of a type, as it is written in a document: its first value, its required fields. */
const literalOf = (type: GraphQLInputType): string => {
  if (isNonNullType(type)) return literalOf(type.ofType)
  if (isListType(type)) return `[${literalOf(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null'
  if (!isInputObjectType(type)) return '""'
  const fields = Object.values(type.getFields()).filter(isRequiredInputField)
  return `{ ${fields.map((field) => `${field.name}: ${literalOf(field.type)}`).join(', ')} }`
}

/**
 * Everything that can be asked of a type, four relations deep unless told: a type already on the way down gives its plain fields only,
 * so that a person is also looked at through their submissions, without the circle.
 */
export const everythingOf = (
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  visited: Visited,
  levels = MOST_LEVELS,
  above: readonly string[] = [],
): string => {
  if (isUnionType(type)) {
    const parts = type
      .getTypes()
      .map((member) => `... on ${member.name} ${everythingOf(schema, member, visited, levels, above)}`)
    return `{ __typename ${parts.join(' ')} }`
  }
  if (isInterfaceType(type)) return '{ __typename }'
  if (!isObjectType(type)) return ''
  const seen = above.filter((name) => name === type.name).length
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const target = getNamedType(field.type)
    const isLeaf = !isObjectType(target) && !isUnionType(target) && !isInterfaceType(target)
    if (!isLeaf && (above.length >= levels || seen > 0)) return []
    visited.add(`${type.name}.${field.name}`)
    return [
      `${field.name}${argsOf(field)} ${isLeaf ? '' : everythingOf(schema, target, visited, levels, [...above, type.name])}`,
    ]
  })
  return `{ __typename ${fields.join(' ')} }`
}

/** Every `Type.field` of a schema. */
export const allFields = (schema: GraphQLSchema): string[] =>
  Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type))
    .flatMap((type) =>
      isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
    )

/** `Type.field` of every value in an answer that is neither null nor an empty list. */
export const fieldsGiven = (data: unknown, given: Set<string> = new Set(), type?: string): Set<string> => {
  if (Array.isArray(data)) for (const item of data) fieldsGiven(item, given)
  else if (typeof data === 'object' && data !== null) {
    const name = Reflect.get(data, '__typename') ?? type
    for (const [field, value] of Object.entries(data)) {
      if (field === '__typename' || typeof name !== 'string') continue
      if (value !== null && !(Array.isArray(value) && value.length === 0)) given.add(`${name}.${field}`)
      fieldsGiven(value, given)
    }
  }
  return given
}
