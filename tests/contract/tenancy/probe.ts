import { type GraphQLField, type GraphQLSchema, getNamedType, isListType, isNonNullType, isObjectType } from 'graphql'
import type { RequestContext } from '../../../server/platform/request.ts'
import { type Answered, askGraph } from '../../support/graph.ts'
import type { Populated } from '../../support/populated.ts'
import { type Filling, fill, type Place, placesOf } from './arguments.ts'
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
  levels?: number,
): string => {
  const cache = documents.get(schema) ?? new Map<string, string>()
  documents.set(schema, cache)
  visited.add(`${operation.kind === 'query' ? 'Query' : 'Mutation'}.${operation.name}`)
  const key = `${operation.name} ${levels}`
  const selection = cache.get(key) ?? everythingOf(schema, getNamedType(operation.field.type), visited, levels)
  cache.set(key, selection)
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
  levels?: number,
): Promise<Answered> => {
  const variables = fill(operation.field.args, { ...filling, operation: operation.name })
  return askGraph(schema, ctx, documentOf(schema, operation, Object.keys(variables), visited, levels), variables)
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

/** A page of a list, a list, or a record that may not be there: what holds nothing in short holds nothing at length either. */
const mayBeEmpty = ({ kind, field: { type } }: Operation): boolean => {
  const named = getNamedType(type)
  const isPage = isObjectType(named) && 'nodes' in named.getFields()
  return kind === 'query' && (isPage || !isNonNullType(type) || isListType(type.ofType))
}
const holdsNothing = ({ data }: Answered): boolean =>
  Object.values(data ?? {}).every(
    (result) =>
      result === null ||
      (Array.isArray(result) && result.length === 0) ||
      (typeof result === 'object' && 'nodes' in result && Array.isArray(result.nodes) && result.nodes.length === 0),
  )

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
        const run = async (
          how: string,
          filling: Omit<Filling, 'operation'>,
          sent?: string,
          levels?: number,
        ): Promise<Probed> => ({
          ...(sent === undefined ? {} : { sent }),
          how: `${who} · ${operation.name} (${mode}) · ${how}`,
          ...(await askOperation(asked.schema, operation, caller(), filling, asked.visited, levels)),
        })
        const feed = async ({ place, value }: { place: Place; value: string }): Promise<Probed[]> => {
          const filling: Omit<Filling, 'operation'> = { ...base, text: (here) => (here === place ? value : undefined) }
          const short = mayBeEmpty(operation) ? [await run(`${place} = ${value}`, filling, value, 1)] : []
          return short.some(holdsNothing) ? short : [...short, await run(`${place} = ${value}`, filling, value)]
        }
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
          const answers = await Promise.all(feeds.slice(at, at + PARALLEL).map(feed))
          yield* answers.flat()
        }
      }
    }
  }
}

const PARALLEL = 8

/** An id wherever it starts, also inside another word. */
const IDS = /(?=([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}))/g
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Tells what of the other PLIE stands in an answer. Only `data` counts, and a `UserError` in it may repeat what was sent. An
 * answer is read once, however many canaries there are.
 */
export const leaksOf = (canaries: readonly string[]) => {
  const small = canaries.map((canary) => canary.toLowerCase())
  const ids = new Set(small.filter((canary) => ID.test(canary)))
  const words = small.filter((canary) => !ids.has(canary))
  return ({ data, sent }: Pick<Probed, 'data' | 'sent'>): string[] => {
    if (data === null) return []
    const text = JSON.stringify(data).toLowerCase()
    const found = new Set([...text.matchAll(IDS)].map(([, id = '']) => id).filter((id) => ids.has(id)))
    for (const word of words) if (text.includes(word)) found.add(word)
    const isError = Object.values(data).some(
      (result) => typeof result === 'object' && result !== null && 'message' in result && 'code' in result,
    )
    if (isError && sent !== undefined) found.delete(sent.toLowerCase())
    return [...found]
  }
}
