import { same } from './make-change.ts'
import type { SetOp, Space, UnsetOp } from './patch-op.ts'

/** Where an element is found again. */
export interface At {
  readonly in: Space
  readonly of: string | null
}

/** Properties that are not set one by one: who an element is, and what it holds. */
export const STRUCTURE: ReadonlySet<string> = new Set(['id', 'items', 'options'])

/** Same JSON; unlike `same`, a property that is null is not one that is absent. */
export const equal = (a: unknown, b: unknown): boolean =>
  a === b || ((a === undefined) === (b === undefined) && same(a, b))

/** The properties to set or to take away to make an element say what another one says. */
export function propertyOps(at: At, was: { readonly id: string }, now: object): (SetOp | UnsetOp)[] {
  if (was === now) return []
  const before = new Map<string, unknown>(Object.entries(was))
  const after = new Map<string, unknown>(Object.entries(now))
  const ops: (SetOp | UnsetOp)[] = []
  for (const [key, value] of after) {
    if (STRUCTURE.has(key) || value === undefined || equal(before.get(key), value)) continue
    ops.push({ do: 'set', ...at, id: was.id, key, value })
  }
  for (const [key, value] of before) {
    if (STRUCTURE.has(key) || value === undefined || after.get(key) !== undefined) continue
    ops.push({ do: 'unset', ...at, id: was.id, key })
  }
  return ops
}
