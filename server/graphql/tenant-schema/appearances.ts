import type { FormDefinition } from '../../../schema/index.ts'
import type { CatalogueForm } from './catalogue.ts'

/** What bore one API name in the versions that have it, oldest first, and the version that dropped it. */
export interface Appearances<T> {
  readonly first: T
  readonly all: T[]
  /** Numbers of the versions, in step with `all`. */
  readonly versions: number[]
  last: T
  goneSince: number | null
}

/** A thing whose kind differs from the first of its name is left out: publication refuses it, and the API keeps its word. */
export const appearances = <T extends { api: string; type: string }>(
  form: CatalogueForm,
  of: (definition: FormDefinition) => readonly T[],
): Map<string, Appearances<T>> => {
  const found = new Map<string, Appearances<T>>()
  for (const version of form.versions) {
    const present = new Set<string>()
    for (const one of of(version.definition)) {
      const known = found.get(one.api)
      if (known !== undefined && known.first.type !== one.type) continue
      present.add(one.api)
      if (known === undefined)
        found.set(one.api, { first: one, all: [one], versions: [version.number], last: one, goneSince: null })
      else {
        known.all.push(one)
        known.versions.push(version.number)
        known.last = one
        known.goneSince = null
      }
    }
    for (const [api, known] of found) if (!present.has(api)) known.goneSince ??= version.number
  }
  return found
}
