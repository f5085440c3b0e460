import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildCoreSchema } from './core-schema.ts'

/** Prints the core SDL, sorted, as it is committed in `schema/api/core.graphql`. */
process.stdout.write(`${printSchema(lexicographicSortSchema(buildCoreSchema()))}\n`)
