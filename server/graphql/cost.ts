import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { LIMITS, overLimit } from './limits.ts'

/** Rows expected of a list that has no page size. */
const USUAL_LIST = 5

type Variables = { readonly [name: string]: unknown }

/** The first reason not to run an operation: a page over the maximum, or a price over the limit, which is told. */
export const costIssue = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): GraphQLError | null => {
  try {
    const cost = costOf(schema, document, operation, variables)
    return cost > LIMITS.cost ? overLimit('limit.cost', LIMITS.cost, { cost }) : null
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/**
 * The price of an operation: a field costs 1, or what it says itself (`extensions.cost`); a list multiplies what is under it by its page
 * size. To be called on valid documents already under the limits of size: it unfolds fragments.
 * @throws GraphQLError for a page over the maximum
 */
export const costOf = (
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): number => {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  const defaults = new Map(operation.variableDefinitions?.map((node) => [node.variable.name.value, node.defaultValue]))

  const pageSize = (node: FieldNode, field: GraphQLField<unknown, unknown>): number | null => {
    const definition = field.args.find((arg) => arg.name === 'first')
    if (definition === undefined) return null
    const value = node.arguments?.find((arg) => arg.name.value === 'first')?.value
    const literal =
      value?.kind === Kind.VARIABLE ? (variables[value.name.value] ?? defaults.get(value.name.value)) : value
    const size = typeof literal === 'object' && literal !== null && 'value' in literal ? Number(literal.value) : literal
    return typeof size === 'number' ? size : Number(definition.defaultValue ?? LIMITS.defaultPage)
  }

  const ofSet = (set: SelectionSetNode, typeName: string, paged: boolean): number => {
    let cost = 0
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) cost += ofField(node, typeName, paged)
      else if (node.kind === Kind.INLINE_FRAGMENT)
        cost += ofSet(node.selectionSet, node.typeCondition?.name.value ?? typeName, paged)
      else {
        const fragment = fragments.get(node.name.value)
        if (fragment !== undefined) cost += ofSet(fragment.selectionSet, fragment.typeCondition.name.value, paged)
      }
    }
    return cost
  }

  const ofField = (node: FieldNode, typeName: string, paged: boolean): number => {
    if (node.name.value.startsWith('__')) return 0
    const parent = schema.getType(typeName)
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    if (field === undefined) return 1
    const size = pageSize(node, field)
    if (size !== null && (size < 0 || size > LIMITS.page)) throw pageTooLarge()
    const type = getNamedType(field.type)
    if (node.selectionSet === undefined || !(isCompositeType(type) || isAbstractType(type))) return ownCost(field)
    // The lists of a connection are its page: counted once, where `first` is given.
    const isList = isListType(getNullableType(field.type))
    const times = size ?? (isList && !paged ? USUAL_LIST : 1)
    return ownCost(field) + times * ofSet(node.selectionSet, type.name, size !== null && !isList)
  }

  const root = schema.getRootType(operation.operation)
  return ofSet(operation.selectionSet, root?.name ?? '', false)
}

/** What a field costs by itself. */
const ownCost = ({ extensions }: GraphQLField<unknown, unknown>): number => {
  const cost = extensions['cost']
  return typeof cost === 'number' ? cost : 1
}

const pageTooLarge = () =>
  new GraphQLError('input.page-too-large', { extensions: { code: 'BAD_USER_INPUT', sentence: 'input.page-too-large' } })
