import { OPERATORS, type Op } from '../../rules/expression.ts'
import { operators } from '../../rules/operators/index.ts'
import type { OperatorAttribute } from '../../rules/operators/operator.ts'
import { MAX_LITERAL_ITEMS, MAX_LITERAL_TEXT, PARAM_NAME, REFERENCE } from '../../rules/parse-leaf.ts'
import { closed, listOf, oneOf, ref, type Schema, when } from './schema-parts.ts'

const REFERENCE_TEXT: Schema = { type: 'string', pattern: REFERENCE.source }

/** Every leaf, in the order the parser looks for them: the first property present says which it is. */
const leaves: readonly (readonly [string, Schema])[] = [
  ['v', closed(['v'], [], { v: { anyOf: [ref('scalar'), listOf(ref('scalar'), MAX_LITERAL_ITEMS)] } })],
  ['f', closed(['f'], [], { f: REFERENCE_TEXT })],
  ['c', closed(['c'], [], { c: REFERENCE_TEXT })],
  [
    'fact',
    closed(['fact'], ['params'], {
      fact: REFERENCE_TEXT,
      params: {
        type: 'object',
        maxProperties: 20,
        propertyNames: { pattern: PARAM_NAME.source },
        additionalProperties: { anyOf: [ref('scalar'), listOf(ref('scalar'), MAX_LITERAL_ITEMS)] },
      },
    }),
  ],
  ['sys', closed(['sys'], [], { sys: oneOf(['today', 'author.kind']) })],
]

/** Conditions and computed values: every operator with its number of arguments and the attributes it takes. */
export const expressionDefinitions = (): { readonly [name: string]: Schema } => ({
  scalar: {
    anyOf: [
      { type: 'boolean' },
      { type: 'number' },
      { type: 'string', maxLength: MAX_LITERAL_TEXT, pattern: '^[^\\u0000\\uD800-\\uDFFF]*$' },
    ],
  },
  expression: leaves.reduceRight<Schema>(
    (otherwise, [property, leaf]) => when({ required: [property] }, leaf, otherwise),
    ref('operation'),
  ),
  operation: {
    ...closed(['op', 'a'], ATTRIBUTES, {
      op: oneOf(OPERATORS),
      a: { type: 'array', items: ref('expression') },
      missing: oneOf(['unknown', 'skip', 'zero']),
      unit: oneOf(['d', 'm', 'y']),
      tags: {
        type: 'array',
        items: { type: 'string', maxLength: 100, pattern: '^[^\\u0000\\uD800-\\uDFFF]*$' },
        minItems: 1,
        maxItems: 50,
      },
    }),
    allOf: operatorRules(),
  },
})

const ATTRIBUTES: readonly OperatorAttribute[] = ['missing', 'unit', 'tags']

/** Operators of one shape share one rule. */
function operatorRules(): Schema[] {
  const alike = new Map<string, { arity: readonly [number, number]; attributes: readonly string[]; ops: Op[] }>()
  for (const op of OPERATORS) {
    const { arity, attributes } = operators[op]
    const shape = `${arity.join(' ')} ${[...attributes].sort().join(' ')}`
    const group = alike.get(shape) ?? { arity, attributes, ops: [] }
    group.ops.push(op)
    alike.set(shape, group)
  }
  return [...alike.values()].map(({ arity: [minItems, maxItems], attributes, ops }) => {
    const refused = ATTRIBUTES.filter((name) => !attributes.includes(name))
    return when(
      { properties: { op: oneOf(ops) }, required: ['op'] },
      {
        properties: { a: { minItems, maxItems }, ...Object.fromEntries(refused.map((name) => [name, false])) },
        // A length of time without its unit means nothing: the parser asks for it too.
        ...(attributes.includes('unit') ? { required: ['unit'] } : {}),
      },
    )
  })
}
