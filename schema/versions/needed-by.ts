import type { ElementKey } from './element-key.ts'
import { opElement } from './element-key.ts'
import type { ElementLookup } from './element-lookup.ts'
import type { PatchOp } from './patch-op.ts'

/**
 * For each group of operations, the other groups without which it would not hold: those that bring what it names, and,
 * for what it removes, those that stop naming it. Ids are looked for among all the texts of an operation: one too many
 * may be found, none is forgotten.
 */
export function neededBy(
  groups: ReadonlyMap<ElementKey, readonly { readonly op: PatchOp }[]>,
  base: ElementLookup,
): ReadonlyMap<ElementKey, ReadonlySet<ElementKey>> {
  const brings = new Map<string, Set<ElementKey>>()
  const removes = new Map<string, Set<ElementKey>>()
  const needs = new Map<ElementKey, Set<ElementKey>>([...groups.keys()].map((key) => [key, new Set()]))
  for (const [key, ops] of groups) {
    for (const { op } of ops) {
      if (op.do === 'insert') for (const id of idsIn(op.element)) add(brings, id, key)
      if (op.do === 'remove') for (const id of idsIn(base.element(opElement(op)))) add(removes, id, key)
    }
  }
  for (const [key, ops] of groups) {
    for (const { op } of ops) {
      for (const text of textsIn(said(op))) for (const other of brings.get(text) ?? []) add(needs, key, other)
      for (const text of textsIn(unsaid(op, base))) for (const other of removes.get(text) ?? []) add(needs, other, key)
    }
    needs.get(key)?.delete(key)
  }
  for (const [key, others] of needs) others.delete(key)
  return needs
}

const add = (map: Map<string, Set<ElementKey>>, at: string, key: ElementKey): void => {
  map.set(at, (map.get(at) ?? new Set()).add(key))
}

const said = (op: PatchOp): unknown => {
  if (op.do === 'set') return op.in === 'form' ? op.value : [op.value, op.of]
  return op.do === 'insert' ? [op.element, op.of] : op.do === 'move' ? op.of : null
}

/** What the reference no longer says. */
const unsaid = (op: PatchOp, base: ElementLookup): unknown => {
  if (op.in === 'form' || op.do === 'insert' || op.do === 'move') return null
  return op.do === 'remove' ? base.element(opElement(op)) : base.property(opElement(op), op.key)
}

/** Every text of some JSON, the names of its properties included: answers of a case are known by the field. */
function textsIn(value: unknown): Set<string> {
  const found = new Set<string>()
  const pending: unknown[] = [value]
  while (pending.length > 0) {
    const one = pending.pop()
    if (typeof one === 'string') found.add(one)
    else if (typeof one === 'object' && one !== null) {
      for (const [key, inside] of Object.entries(one)) {
        found.add(key)
        pending.push(inside)
      }
    }
  }
  return found
}

/** The ids an element brings: its own and those of what it holds. */
function idsIn(element: unknown): string[] {
  if (typeof element !== 'object' || element === null) return []
  const own = 'id' in element && typeof element.id === 'string' ? [element.id] : []
  const held = 'items' in element && Array.isArray(element.items) ? element.items : []
  return [...own, ...held.flatMap(idsIn)]
}
