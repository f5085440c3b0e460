import type { Id } from '../rules/expression.ts'

interface Identified {
  readonly id: Id
}

/** Two versions of one sequence, matched by id. */
export interface SequenceDiff<T> {
  readonly added: readonly T[]
  readonly removed: readonly T[]
  readonly kept: readonly (readonly [T, T])[]
  /** Of those kept, the fewest that must have moved for the rest to stay in order. */
  readonly moved: ReadonlySet<Id>
}

export function diffSequence<T extends Identified>(before: readonly T[], after: readonly T[]): SequenceDiff<T> {
  const old = new Map(before.map((one) => [one.id, one]))
  const now = new Set(after.map(({ id }) => id))
  const kept = after.flatMap((one) => {
    const was = old.get(one.id)
    return was ? [[was, one] as const] : []
  })
  return {
    added: after.filter(({ id }) => !old.has(id)),
    removed: before.filter(({ id }) => !now.has(id)),
    kept,
    moved: movedAmong(
      before.map(({ id }) => id),
      kept.map(([{ id }]) => id),
    ),
  }
}

/** Ids outside a longest increasing run of former positions. */
function movedAmong(before: readonly Id[], after: readonly Id[]): Set<Id> {
  const position = new Map(before.map((id, i) => [id, i]))
  const tails: { id: Id; at: number; previous: Id | undefined }[] = []
  const links = new Map<Id, Id | undefined>()
  for (const id of after) {
    const at = position.get(id) ?? 0
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((tails[middle]?.at ?? 0) < at) low = middle + 1
      else high = middle
    }
    const previous = tails[low - 1]?.id
    tails[low] = { id, at, previous }
    links.set(id, previous)
  }
  const still = new Set<Id>()
  for (let id = tails.at(-1)?.id; id !== undefined; id = links.get(id)) still.add(id)
  return new Set(after.filter((id) => !still.has(id)))
}
