import { type GraphQLField, type GraphQLSchema, getNamedType } from 'graphql'
import type { RequestContext } from '../../../server/platform/request.ts'
import { type Answered, askGraph } from '../../support/graph.ts'
import type { Populated } from '../../support/populated.ts'
import { type Filling, fill, placesOf } from './arguments.ts'
import { everythingOf, type Visited } from './selections.ts'

export interface Operation {
  readonly kind: 'query' | 'mutation'
  readonly name: string
  readonly field: GraphQLField<unknown, unknown>
}

/** Every query and every mutation of a schema. */
export const operationsOf = (schema: GraphQLSchema): Operation[] => [
  ...Object.values(schema.getQueryType()?.getFields() ?? {}).map((field) => ({
    kind: 'query' as const,
    name: field.name,
    field,
  })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    kind: 'mutation' as const,
    name: field.name,
    field,
  })),
]

const documents = new WeakMap<GraphQLSchema, Map<string, string>>()

/** The document that asks an operation for all it can give. */
export const documentOf = (
  schema: GraphQLSchema,
  operation: Operation,
  names: readonly string[],
  visited: Visited,
): string => {
  const cache = documents.get(schema) ?? new Map<string, string>()
  documents.set(schema, cache)
  visited.add(`${operation.kind === 'query' ? 'Query' : 'Mutation'}.${operation.name}`)
  const selection = cache.get(operation.name) ?? everythingOf(schema, getNamedType(operation.field.type), visited)
  cache.set(operation.name, selection)
  const args = operation.field.args.filter(({ name }) => names.includes(name))
  const declared = args.length === 0 ? '' : `(${args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')})`
  const passed = args.length === 0 ? '' : `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})`
  return `${operation.kind} ${declared} { ${operation.name}${passed} ${selection} }`
}

/** Asks one operation with these values. */
export const askOperation = (
  schema: GraphQLSchema,
  operation: Operation,
  ctx: RequestContext,
  filling: Omit<Filling, 'operation'>,
  visited: Visited,
): Promise<Answered> => {
  const variables = fill(operation.field.args, { ...filling, operation: operation.name })
  return askGraph(schema, ctx, documentOf(schema, operation, Object.keys(variables), visited), variables)
}

export interface Probe {
  readonly schema: GraphQLSchema
  readonly visited: Visited
  /** Ids the callers may use: what stands where nothing foreign is fed. */
  readonly own: Populated
  readonly ownVersion: (operation: string) => Promise<number>
  readonly callers: Readonly<Record<string, () => RequestContext>>
  /** Ids of the other PLIE, by what they name. */
  readonly foreign: Populated
  /** Words people typed there: fed to searches only, as a mutation would write them down here. */
  readonly words: readonly string[]
  readonly operations: readonly Operation[]
}

/** One answer of the probe and how it was asked. */
export interface Probed extends Answered {
  readonly how: string
  /** The foreign value that was sent, which an error may repeat. */
  readonly sent?: string
}

const FORBIDDEN: ReadonlySet<string> = new Set(['FORBIDDEN', 'UNAUTHENTICATED', 'PLIE_REQUIRED'])

/**
 * Every operation, with the least and with all of its arguments, by every caller: with the ids that are theirs, with the foreign
 * ids that belong there, then each place in turn fed with each foreign id and word while the others hold the caller's own. Those
 * who may not do it with their own ids are not tried further.
 */
export async function* probe(asked: Probe): AsyncGenerator<Probed> {
  const ids = [...new Set(Object.values(asked.foreign))]
  for (const operation of asked.operations) {
    for (const mode of ['required', 'full'] as const) {
      for (const [who, caller] of Object.entries(asked.callers)) {
        const version = await asked.ownVersion(operation.name)
        const base = { mode, ids: asked.own, version, text: () => undefined }
        const places = placesOf(operation.field.args, { ...base, operation: operation.name })
        if (mode === 'full' && places.size === 0 && operation.field.args.length === 0) continue
        const run = async (how: string, filling: Omit<Filling, 'operation'>, sent?: string): Promise<Probed> => ({
          ...(sent === undefined ? {} : { sent }),
          how: `${who} · ${operation.name} (${mode}) · ${how}`,
          ...(await askOperation(asked.schema, operation, caller(), filling, asked.visited)),
        })
        yield await run('everything theirs', { ...base, ids: asked.foreign })
        const own = await run('own', base)
        yield own
        if (mode === 'required' || own.codes.some((code) => FORBIDDEN.has(code))) continue
        const feeds = [...places].flatMap(([place, type]) => {
          const isText = type === 'String'
          const values = operation.kind === 'mutation' && isText ? [] : isText ? [...ids, ...asked.words] : ids
          return place === 'idempotencyKey' ? [] : values.map((value) => ({ place, value }))
        })
        for (let at = 0; at < feeds.length; at += PARALLEL) {
          yield* await Promise.all(
            feeds
              .slice(at, at + PARALLEL)
              .map(({ place, value }) =>
                run(`${place} = ${value}`, { ...base, text: (here) => (here === place ? value : undefined) }, value),
              ),
          )
        }
      }
    }
  }
}

const PARALLEL = 8

/** What of the other PLIE stands in an answer. Only `data` counts, and a `UserError` in it may repeat what was sent. */
export const leaksIn = ({ data, sent }: Pick<Probed, 'data' | 'sent'>, canaries: readonly string[]): string[] => {
  if (data === null) return []
  const text = JSON.stringify(data).toLowerCase()
  const isError = Object.values(data).some(
    (result) => typeof result === 'object' && result !== null && 'message' in result && 'code' in result,
  )
  return canaries.filter((canary) => text.includes(canary.toLowerCase()) && !(isError && canary === sent))
}
