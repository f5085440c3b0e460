import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type GraphQLSchema, graphqlSync, parse, validate, validateSchema } from 'graphql'
import { bench, describe } from 'vitest'
import { FIELD_KINDS, type FieldKind, fieldTypes } from '../../schema/index.ts'
import { buildCoreSchema } from '../../server/graphql/core-schema.ts'
import { buildTenantSchema, type Catalogue } from '../../server/graphql/tenant-schema/index.ts'
import { catalogue, form, list, published } from '../contract/tenant-schema/forms.ts'

const SCHEMAS = 150
const FORMS = 6
const FIELDS = 80
const MOST_MEGABYTES = 400
const MOST_MS = 50

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')
const heapMegabytes = (): number => {
  collect()
  return process.memoryUsage().heapUsed / 2 ** 20
}

const kindOf = (index: number): FieldKind => FIELD_KINDS[index % FIELD_KINDS.length] ?? 'text'

/** Six forms of eighty fields in two versions, as one PLIE's catalogue comes out of the database: shared with nobody. */
const plieCatalogue = (): Catalogue =>
  JSON.parse(
    JSON.stringify(
      catalogue(
        ...Array.from({ length: FORMS }, (_, number) => {
          const lists = Array.from({ length: 12 }, (_one, index) =>
            list(`l${index}`, `Liste ${index}`, ['a', 'b', 'c', 'd', 'e', 'f']),
          )
          const fields = Array.from({ length: FIELDS }, (_one, index) => ({
            type: kindOf(index),
            ...(fieldTypes[kindOf(index)].list ? { list: `l${index % 12}` } : {}),
            ...(fieldTypes[kindOf(index)].searchIndex === null ? {} : { searchable: true as const }),
          }))
          const one = form({ key: `form-${number}`, fields, lists })
          return published([one, { ...one, title: { fr: 'Suite' } }], number + 1)
        }),
      ),
    ),
  )

const core = buildCoreSchema()
const query = parse('{ form0(first: 3) { nodes { id answers { field0 field7 { code } } } } }')
const ready = (schema: GraphQLSchema): GraphQLSchema => {
  if (validateSchema(schema).length > 0 || validate(schema, query).length > 0)
    throw new Error('the schema is not valid')
  return schema
}

const before = heapMegabytes()
const times: number[] = []
const schemas = Array.from({ length: SCHEMAS }, () => {
  const plie = plieCatalogue()
  const started = performance.now()
  const schema = ready(buildTenantSchema(core, plie))
  times.push(performance.now() - started)
  return schema
})
const median = times.sort((a, b) => a - b)[SCHEMAS / 2] ?? 0
const held = heapMegabytes() - before
const types = Object.keys(schemas[0]?.getTypeMap() ?? {}).length
console.info(
  `${SCHEMAS} typed schemas of ${types} types: ${held.toFixed(0)} MB (${(held / SCHEMAS).toFixed(2)} MB each, budget ${MOST_MEGABYTES} MB), ` +
    `${median.toFixed(1)} ms each to build and validate (median, budget ${MOST_MS} ms)`,
)
if (held > MOST_MEGABYTES) throw new Error(`${held.toFixed(0)} MB for ${SCHEMAS} typed schemas`)
if (median > MOST_MS) throw new Error(`${median.toFixed(0)} ms to build a typed schema`)

describe('a typed schema', () => {
  const one = plieCatalogue()
  bench('is built', () => {
    buildTenantSchema(core, one)
  })
  bench('is built, validated and asked for its types', () => {
    graphqlSync({ schema: ready(buildTenantSchema(core, one)), source: '{ __schema { types { name } } }' })
  })
})
