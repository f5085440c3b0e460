import { type ElementKey, opElement } from './element-key.ts'
import type { PatchOp } from './patch-op.ts'

/** What one side did, by element: properties it set, whether it placed or removed it, what it did to what is inside. */
export interface Deeds {
  readonly ops: readonly PatchOp[]
  /** The section, for what a new or removed one holds. */
  readonly holders: ReadonlyMap<ElementKey, ElementKey>
  /** Everything an element held in the common origin. */
  held(key: ElementKey): readonly ElementKey[]
}

/**
 * Makes the test of conflict: the elements this form changed in a way that taking an operation of the reference would
 * undo. The same property set otherwise, another place, something removed here and changed there, or the reverse.
 */
export function clashWith({ ops, holders, held }: Deeds): (op: PatchOp) => ElementKey[] {
  const set = new Set<string>()
  const placed = new Set<ElementKey>()
  const removed = new Set<ElementKey>()
  const touched = new Map<ElementKey, Set<ElementKey>>()
  const touch = (where: ElementKey, key: ElementKey): void => {
    touched.set(where, (touched.get(where) ?? new Set()).add(key))
  }
  for (const op of ops) {
    const key = opElement(op)
    touch(key, key)
    if (op.in !== 'form' && op.of !== null) touch(op.in === 'options' ? `lists/${op.of}` : `items/${op.of}`, key)
    if (op.do === 'set' || op.do === 'unset') set.add(`${key} ${op.key}`)
    else if (op.do === 'remove') for (const one of [key, ...held(key)]) removed.add(one)
    else placed.add(key)
  }
  const removal = (key: ElementKey): ElementKey[] => (removed.has(key) ? [holders.get(key) ?? key] : [])
  return (op) => {
    const key = opElement(op)
    if (op.in === 'form') return set.has(`form ${op.key}`) ? [key] : []
    const home = op.of === null ? [] : removal(op.in === 'options' ? `lists/${op.of}` : `items/${op.of}`)
    if (op.do === 'remove') return [key, ...held(key)].flatMap((one) => [...(touched.get(one) ?? [])])
    if (op.do === 'set' || op.do === 'unset') return [...(set.has(`${key} ${op.key}`) ? [key] : []), ...removal(key)]
    return [...(placed.has(key) ? [key] : []), ...removal(key), ...home]
  }
}
