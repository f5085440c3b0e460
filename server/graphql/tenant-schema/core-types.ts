import {
  GraphQLEnumType,
  type GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'

/** Types of the core schema a typed form refers to; the very same objects. */
export interface CoreTypes {
  readonly dossier: GraphQLOutputType
  readonly status: GraphQLOutputType
  readonly pageInfo: GraphQLOutputType
  readonly direction: GraphQLInputType
  readonly commune: GraphQLOutputType
  readonly trade: GraphQLOutputType
  readonly aggregateGroup: GraphQLOutputType
  readonly numberSummary: GraphQLOutputType
  readonly datePeriod: GraphQLInputType
  readonly answeredField: GraphQLOutputType
  readonly formSubmission: GraphQLInterfaceType
}

/** @throws Error when the core schema lacks one */
export const coreTypes = (core: GraphQLSchema): CoreTypes => {
  const objectType = (name: string): GraphQLObjectType => {
    const type = core.getType(name)
    if (type instanceof GraphQLObjectType) return type
    throw new Error(`the core schema has no object type ${name}`)
  }
  const enumType = (name: string): GraphQLEnumType => {
    const type = core.getType(name)
    if (type instanceof GraphQLEnumType) return type
    throw new Error(`the core schema has no enum ${name}`)
  }
  const interfaceType = (name: string): GraphQLInterfaceType => {
    const type = core.getType(name)
    if (type instanceof GraphQLInterfaceType) return type
    throw new Error(`the core schema has no interface ${name}`)
  }
  return {
    dossier: objectType('Dossier'),
    status: enumType('SubmissionStatus'),
    pageInfo: objectType('PageInfo'),
    direction: enumType('SortDirection'),
    commune: objectType('Commune'),
    trade: objectType('Trade'),
    aggregateGroup: objectType('AggregateGroup'),
    numberSummary: objectType('NumberSummary'),
    datePeriod: enumType('DatePeriod'),
    answeredField: objectType('AnsweredField'),
    formSubmission: interfaceType('FormSubmission'),
  }
}
