import { registerEnumType } from 'type-graphql'

/** Registers a GraphQL enum whose values are the upper-case names of our own ids (`step-validation` → `STEP_VALIDATION`). */
export const enumOf = <const V extends string>(name: string, values: readonly V[]): Record<string, V> => {
  const members = Object.fromEntries(values.map((value) => [value.replaceAll('-', '_').toUpperCase(), value]))
  registerEnumType(members, { name })
  return members
}
