import 'reflect-metadata'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { isPlainDate, type Json } from '../../../schema/index.ts'

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })

const asPlainDate = (value: unknown): string => {
  if (typeof value === 'string' && isPlainDate(value)) return value
  throw bad('PlainDate: YYYY-MM-DD')
}

export const PlainDateScalar = new GraphQLScalarType({
  name: 'PlainDate',
  description: 'A calendar day without a time, `YYYY-MM-DD`, from 1900 to 2100.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value)),
  parseValue: asPlainDate,
  parseLiteral: (node) => asPlainDate(node.kind === Kind.STRING ? node.value : undefined),
})

const asMoment = (value: unknown): Date => {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(value)) {
    const moment = new Date(value)
    if (!Number.isNaN(moment.getTime()) && isPlainDate(value.slice(0, 10))) return moment
  }
  throw bad('DateTime: RFC 3339, e.g. 2026-01-31T09:30:00Z')
}

export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  description: 'A moment, RFC 3339, always UTC on output.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => new Date(value instanceof Date ? value : String(value)).toISOString(),
  parseValue: asMoment,
  parseLiteral: (node) => asMoment(node.kind === Kind.STRING ? node.value : undefined),
})

const MAX_LITERAL_DEPTH = 40

const literal = (node: ValueNode, variables: Record<string, unknown> | null | undefined, depth: number): Json => {
  if (depth > MAX_LITERAL_DEPTH) throw bad('JSON: too deep')
  switch (node.kind) {
    case Kind.NULL:
      return null
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.STRING:
    case Kind.BOOLEAN:
    case Kind.ENUM:
      return node.value
    case Kind.LIST:
      return node.values.map((item) => literal(item, variables, depth + 1))
    case Kind.OBJECT:
      // fromEntries defines own properties: a `__proto__` key stays data.
      return Object.fromEntries(
        node.fields.map((field) => [field.name.value, literal(field.value, variables, depth + 1)]),
      )
    case Kind.VARIABLE:
      return (variables?.[node.name.value] ?? null) as Json
  }
}

export const JsonScalar = new GraphQLScalarType({
  name: 'JSON',
  description: 'Any JSON value.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => literal(node, variables, 0),
})
