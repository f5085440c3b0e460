import { Kind, Lexer, type OperationDefinitionNode, parse, Source, TokenKind } from 'graphql'
import { describe, expect, it } from 'vitest'
import * as generated from '../../../admin/data/generated/graphql.ts'
import { buildCoreSchema } from '../../../server/graphql/core-schema.ts'
import { costOf } from '../../../server/graphql/cost.ts'
import { LIMITS, sizeOf } from '../../../server/graphql/limits.ts'

const schema = buildCoreSchema()

const tokensIn = (text: string): number => {
  const lexer = new Lexer(new Source(text))
  let count = 0
  while (lexer.advance().kind !== TokenKind.EOF) count += 1
  return count
}

/** Every operation a screen sends, with the fragments it is sent with. */
const OPERATIONS = Object.entries(generated).flatMap(([name, one]) => {
  if (!(one instanceof generated.TypedDocumentString)) return []
  const text = one.toString()
  const document = parse(text)
  const operation = document.definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  )
  return operation === undefined ? [] : [{ name, text, document, operation }]
})

/** Every number a screen leaves open at the largest page there is. */
const largest = ({ variableDefinitions = [] }: OperationDefinitionNode) =>
  Object.fromEntries(variableDefinitions.map(({ variable }) => [variable.name.value, LIMITS.page]))

const MEASURED = ['tokens', 'depth', 'aliases', 'directives', 'root', 'selections', 'cost'] as const

describe('A5 · what our own screens ask', () => {
  it('stays under half of each limit, at the largest page of each', () => {
    const sizes = OPERATIONS.map(({ name, text, document, operation }) => ({
      name,
      ...sizeOf(document),
      tokens: tokensIn(text),
      cost: costOf(schema, document, operation, largest(operation)),
    }))
    const most = MEASURED.map((limit) => {
      const largestOne = sizes.toSorted((a, b) => b[limit] - a[limit])[0]
      return { limit, of: LIMITS[limit], most: largestOne?.[limit] ?? 0, operation: largestOne?.name }
    })

    console.info(most.map((one) => `${one.limit} ${one.most} of ${one.of} (${one.operation})`).join('\n'))
    expect(OPERATIONS.length).toBeGreaterThan(50)
    expect(most.filter((one) => one.most * 2 > one.of)).toEqual([])
  })
})
