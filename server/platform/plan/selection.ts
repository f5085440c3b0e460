import { type GraphQLResolveInfo, type GraphQLSchema, isInterfaceType } from 'graphql'
import { type FieldsByTypeName, parseResolveInfo, type ResolveTree } from 'graphql-parse-resolve-info'

export type Selection = { readonly [responseKey: string]: ResolveTree }

/** Reads what a field was asked for once, for several questions in the manner of `selectionOf`. */
export const selectionsIn = (info: GraphQLResolveInfo) => {
  const root = parseResolveInfo(info) as ResolveTree | null | undefined
  const asked = root ? onObjects(info.schema, root.fieldsByTypeName) : {}
  return (type: string, ...paths: (readonly string[])[]): Selection => {
    if (!root) return {}
    const found = (paths.length === 0 ? [[]] : paths).flatMap((path) => descend([asked], path))
    return mergeSelections(found.map((fields) => fields[type] ?? {}))
  }
}

/**
 * The fields asked for under the current field, on objects of `type`. `path` leads further down through wrapper types
 * (`['SubmissionPayload.submission']`, `['DossierConnection.edges', 'DossierEdge.node']`); several paths are merged.
 */
export const selectionOf = (info: GraphQLResolveInfo, type: string, ...paths: (readonly string[])[]): Selection =>
  selectionsIn(info)(type, ...paths)

/** What is asked of an interface is asked of each type that implements it: plans know objects only. */
const onObjects = (schema: GraphQLSchema, fields: FieldsByTypeName): FieldsByTypeName => {
  const found: FieldsByTypeName = {}
  for (const [name, selection] of Object.entries(fields)) {
    const inner = Object.fromEntries(
      Object.entries(selection).map(([key, tree]) => [
        key,
        { ...tree, fieldsByTypeName: onObjects(schema, tree.fieldsByTypeName) },
      ]),
    )
    const type = schema.getType(name)
    const objects = isInterfaceType(type) ? schema.getImplementations(type).objects.map((one) => one.name) : [name]
    for (const object of objects) found[object] = { ...mergeSelections([found[object] ?? {}, inner]) }
  }
  return found
}

const descend = (from: readonly FieldsByTypeName[], path: readonly string[]): readonly FieldsByTypeName[] =>
  path.reduce<readonly FieldsByTypeName[]>((level, step) => {
    const [type = '', field = ''] = step.split('.')
    return level.flatMap((fields) =>
      Object.values(fields[type] ?? {})
        .filter((tree) => tree.name === field)
        .map((tree) => tree.fieldsByTypeName),
    )
  }, from)

export const mergeSelections = (selections: readonly Selection[]): Selection => {
  const merged: Record<string, ResolveTree> = {}
  for (const selection of selections) {
    for (const [responseKey, tree] of Object.entries(selection)) {
      // `nodes { x: number }` beside `edges { node { x: status } }` is one selection of ours: both are wanted.
      const taken = merged[responseKey]
      const key = taken === undefined || taken.name === tree.name ? responseKey : `${responseKey}#${tree.name}`
      const known = merged[key]
      merged[key] =
        known === undefined
          ? tree
          : { ...tree, fieldsByTypeName: mergeTypes(known.fieldsByTypeName, tree.fieldsByTypeName) }
    }
  }
  return merged
}

const mergeTypes = (a: FieldsByTypeName, b: FieldsByTypeName): FieldsByTypeName => {
  const merged: FieldsByTypeName = {}
  for (const type of new Set([...Object.keys(a), ...Object.keys(b)]))
    merged[type] = { ...mergeSelections([a[type] ?? {}, b[type] ?? {}]) }
  return merged
}
