import type { FormDefinition } from '../form/form.ts'
import { placedItems } from '../form/items.ts'
import { itemOps } from './item-ops.ts'
import { listOps } from './list-ops.ts'
import type { FormOp, FormPatch, PatchOp } from './patch-op.ts'
import { equal } from './property-ops.ts'
import { sequenceOps } from './sequence-ops.ts'

/**
 * What to do to `a` to make it say what `b` says: `applyPatch(a, patchBetween(a, b))` has the content of `b`. Matched by
 * ids, in time proportional to the two forms; what did not change is not named. Empty when they say the same.
 */
export function patchBetween(a: FormDefinition, b: FormDefinition): FormPatch {
  if (a === b) return []
  return [
    ...headOps(a, b),
    ...whole(a, b, 'lists', () => listOps(a.lists, b.lists)),
    ...whole(a, b, 'items', () => itemOps(a, b)),
    ...whole(a, b, 'computed', () => sequenceOps({ in: 'computed', of: null }, a.computed, b.computed)),
    ...whole(a, b, 'rules', () => sequenceOps({ in: 'rules', of: null }, a.rules, b.rules)),
    ...whole(a, b, 'checks', () => sequenceOps({ in: 'checks', of: null }, a.checks, b.checks)),
    ...whole(a, b, 'cases', () => sequenceOps({ in: 'cases', of: null }, a.cases, b.cases)),
  ]
}

type Sequence = 'items' | 'lists' | 'computed' | 'rules' | 'checks' | 'cases'

function headOps(a: FormDefinition, b: FormDefinition): FormOp[] {
  const keys = ['spec', 'id', 'key', 'kind', 'title', 'intro', 'basedOn', 'layout'] as const
  return keys.flatMap((key): FormOp[] => {
    if (equal(a[key], b[key])) return []
    return b[key] === undefined ? [{ do: 'unset', in: 'form', key }] : [{ do: 'set', in: 'form', key, value: b[key] }]
  })
}

/** The operations on a sequence, or the sequence itself when ids cannot tell its elements apart. */
function whole(a: FormDefinition, b: FormDefinition, key: Sequence, ops: () => PatchOp[]): PatchOp[] {
  if (a[key] === b[key]) return []
  if (isTold(a, key) && isTold(b, key)) return ops()
  return equal(a[key], b[key]) ? [] : [{ do: 'set', in: 'form', key, value: b[key] }]
}

/** Whether each element has an id of its own: always so in a form that parses. */
function isTold(form: FormDefinition, key: Sequence): boolean {
  if (key === 'items') return areDistinct(placedItems(form).map(({ item }) => item))
  return areDistinct(form[key]) && (key !== 'lists' || form.lists.every(({ options }) => areDistinct(options)))
}

const areDistinct = (all: readonly { readonly id: string }[]): boolean =>
  new Set(all.map(({ id }) => id)).size === all.length
