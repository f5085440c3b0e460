import type { FormDefinition } from '../form/form.ts'
import { type ElementKey, keyOf, opElement, withHeld } from './element-key.ts'
import { type ElementLookup, sequenceName } from './element-lookup.ts'
import type { PatchOp } from './patch-op.ts'
import { equal, propertyOps } from './property-ops.ts'

interface Sides {
  readonly mine: FormDefinition
  readonly own: ElementLookup
  readonly reference: ElementLookup
}

/**
 * Makes the test of what a form already says: an operation of the reference that would change nothing in it. To be asked
 * of each operation in its order: what follows something that moves is not in its place until that has moved.
 */
export function settledIn({ mine, own, reference }: Sides): (op: PatchOp) => boolean {
  const stands = (in_: ElementLookup) => (key: string, sequence: string) => in_.sequenceOf(key) === sequence
  const before = own.neighbours(stands(reference))
  const wanted = reference.neighbours(stands(own))
  const unsettled = new Set<ElementKey>()
  const isInPlace = (key: ElementKey, sequence: string): boolean => {
    const neighbour = wanted.get(key) ?? null
    const inPlace =
      own.sequenceOf(key) === sequence &&
      (before.get(key) ?? null) === neighbour &&
      (neighbour === null || !unsettled.has(neighbour))
    if (!inPlace) unsettled.add(key)
    return inPlace
  }
  return (op) => {
    const key = opElement(op)
    if (op.in === 'form') return equal(mine[op.key], op.do === 'set' ? op.value : undefined)
    switch (op.do) {
      case 'remove':
        return own.element(key) === undefined
      case 'insert':
        if (op.in !== 'items') return equal(own.element(key), op.element)
        // A new section may hold, in a form, more than what comes with it: what only moved there.
        return withHeld(op.element).every((item) => {
          const known = own.element(keyOf('items', null, item.id))
          return known !== undefined && propertyOps(op, known, item).length === 0
        })
      case 'move':
        return isInPlace(key, sequenceName(op.in, op.of))
      case 'set':
        return own.element(key) !== undefined && equal(own.property(key, op.key), op.value)
      case 'unset':
        return own.element(key) !== undefined && own.property(key, op.key) === undefined
    }
  }
}
