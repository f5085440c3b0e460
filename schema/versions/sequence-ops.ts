import type { Elements, InsertOp, MoveOp, RemoveOp, SetOp, Space, UnsetOp } from './patch-op.ts'
import { propertyOps } from './property-ops.ts'
import { diffSequence } from './sequence.ts'

type Ops<S extends Space> = InsertOp<S> | RemoveOp | MoveOp | SetOp | UnsetOp

/**
 * The operations that make one sequence into another, by ids: those gone first, then the properties of those that stay,
 * then, from first to last, the fewest moves and each new one after its neighbour.
 */
export function sequenceOps<S extends Exclude<Space, 'items'>>(
  at: { readonly in: S; readonly of: string | null },
  before: readonly Elements[S][],
  after: readonly Elements[S][],
): Ops<S>[] {
  const { added, removed, kept, moved } = diffSequence<Elements[S]>(before, after)
  const isNew = new Set(added.map(({ id }) => id))
  const ops: Ops<S>[] = removed.map(({ id }) => ({ do: 'remove', ...at, id }))
  for (const [was, now] of kept) ops.push(...propertyOps(at, was, now))
  let previous: string | null = null
  for (const element of after) {
    if (isNew.has(element.id)) ops.push({ do: 'insert', ...at, after: previous, element })
    else if (moved.has(element.id)) ops.push({ do: 'move', ...at, id: element.id, after: previous })
    previous = element.id
  }
  return ops
}
