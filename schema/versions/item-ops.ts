import { holding, isHolder } from '../form/edits/place.ts'
import type { FormDefinition, Item } from '../form/form.ts'
import { itemsIn, type Placed, placedItems } from '../form/items.ts'
import type { PatchOp } from './patch-op.ts'
import { propertyOps } from './property-ops.ts'
import { diffSequence } from './sequence.ts'

type Known = ReadonlyMap<string, Placed>

/** A section or group (null: the form) with what it holds in each of the two forms. */
interface Holder {
  readonly id: string | null
  readonly was: readonly Item[]
  readonly now: readonly Item[]
}

/**
 * The operations on the items of a form, however deep. Items are put in their place from the outside in, so that nothing
 * is ever put inside itself; what is gone goes last, once what it held and that stays has moved out.
 */
export function itemOps(a: FormDefinition, b: FormDefinition): PatchOp[] {
  const before = byId(a)
  const after = byId(b)
  const ops: PatchOp[] = []
  for (const [id, now] of after) {
    const was = before.get(id)
    if (was) ops.push(...propertyOps({ in: 'items', of: null }, was.item, now.item))
  }
  ops.push(...placeOps({ id: null, was: a.items, now: b.items }, before))
  for (const [id, { item }] of after) {
    const was = before.get(id)
    ops.push(...placeOps({ id, was: was ? itemsIn(was.item) : [], now: itemsIn(item) }, before))
  }
  for (const { item, parents } of before.values()) {
    const of = parents.at(-1)?.id ?? null
    if (after.has(item.id) || (of !== null && !after.has(of))) continue
    ops.push({ do: 'remove', in: 'items', of, id: item.id })
  }
  return ops
}

const byId = (form: FormDefinition): Known => new Map(placedItems(form).map((placed) => [placed.item.id, placed]))

/** Puts in place what a holder holds. What is new comes with the new things inside it; what is not moves. */
function placeOps({ id: of, was, now }: Holder, before: Known): PatchOp[] {
  if (was === now) return []
  const isHere = new Set(was.map((item) => item.id))
  const willBe = new Set(now.map((item) => item.id))
  const { moved } = diffSequence(
    was.filter((item) => willBe.has(item.id)),
    now.filter((item) => isHere.has(item.id)),
  )
  const cameWithHolder = of !== null && !before.has(of)
  const ops: PatchOp[] = []
  let after: string | null = null
  for (const item of now) {
    const isNew = !before.has(item.id)
    if (isNew && !cameWithHolder) {
      ops.push({ do: 'insert', in: 'items', of, after, element: newPart(item, before) })
    } else if (!isNew && (!isHere.has(item.id) || moved.has(item.id))) {
      ops.push({ do: 'move', in: 'items', of, id: item.id, after })
    }
    after = item.id
  }
  return ops
}

/** A new item with what is new inside it; what only moves there comes by itself. */
const newPart = (item: Item, before: Known): Item =>
  isHolder(item)
    ? holding(
        item,
        itemsIn(item).flatMap((inside) => (before.has(inside.id) ? [] : [newPart(inside, before)])),
      )
    : item
