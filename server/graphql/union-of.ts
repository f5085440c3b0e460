import { type ClassType, createUnionType } from 'type-graphql'

/** A result union: `asResult` names the member of each value in `__typename`. */
export const unionOf = (name: string, types: readonly [ClassType, ...ClassType[]]): object =>
  createUnionType({
    name,
    types: () => [...types],
    resolveType: (value: object) => String(Reflect.get(value, '__typename')),
  })
