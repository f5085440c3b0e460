import type { FormDefinition } from '../form/form.ts'
import { indexOf } from '../form/form-index.ts'
import { itemsIn } from '../form/items.ts'
import { applyPatch } from './apply-patch.ts'
import type { FormChange } from './change.ts'
import { diffForms } from './diff.ts'
import { changeElement, type ElementKey, opElement, withHeld } from './element-key.ts'
import { ElementLookup, sequenceName } from './element-lookup.ts'
import { settledIn } from './is-settled.ts'
import { neededBy } from './needed-by.ts'
import { clashWith } from './op-clash.ts'
import { patchBetween } from './patch-between.ts'
import type { FormPatch, PatchOp } from './patch-op.ts'

/** An operation with its rank among all those of the reference: they are applied in that order, whatever is chosen. */
export interface RankedOp {
  readonly rank: number
  readonly op: PatchOp
}

/** What the reference changed of one element: « the reference changed, take it? » */
export interface Incoming {
  readonly key: ElementKey
  /** What the reference did, to be said in sentences; that of what a new or removed section holds is with the section. */
  readonly changes: readonly FormChange[]
  readonly ops: readonly RankedOp[]
  /** What this form did to the same thing, and taking the reference's change would undo; null: nothing. */
  readonly conflict: readonly FormChange[] | null
  /** The other changes without which this one would not hold, taken with it: the list of a field, the section of an item. */
  readonly needs: readonly ElementKey[]
}

export interface UpstreamComparison {
  readonly incoming: readonly Incoming[]
  /** The reference as it is now. */
  readonly theirs: FormDefinition
}

/**
 * What a reference changed since this form was made from it, element by element. `base`: the reference as it was then;
 * `theirs`: as it is now. What this form already says is not offered. The id, key and origin of a form stay its own.
 */
export function compareUpstream(
  base: FormDefinition,
  mine: FormDefinition,
  theirs: FormDefinition,
): UpstreamComparison {
  const origin = new ElementLookup(base)
  const upstream = patchBetween(base, theirs)
  const own = patchBetween(base, mine)
  const isSettled = settledIn({ mine, own: new ElementLookup(mine), reference: new ElementLookup(theirs) })
  const groups = new Map<ElementKey, RankedOp[]>()
  for (const [rank, op] of upstream.entries()) {
    if (isOfTheForm(op) || isSettled(op)) continue
    const known = groups.get(opElement(op)) ?? []
    known.push({ rank, op })
    groups.set(opElement(op), known)
  }
  const ownHolders = holders(own, base, mine)
  const done = byElement(diffForms(base, mine), ownHolders)
  const changes = byElement(diffForms(base, theirs), holders(upstream, base, theirs))
  const clash = clashWith({ ops: own, holders: ownHolders, held: (key) => heldIn(base, key) })
  const needs = neededBy(groups, origin)
  const incoming = [...groups].map(([key, ops]): Incoming => {
    const clashing = new Set(ops.flatMap(({ op }) => clash(op)))
    const conflict = [...clashing].flatMap((one) => done.get(one) ?? [])
    return {
      key,
      changes: changes.get(key) ?? [],
      ops,
      conflict: conflict.length > 0 ? conflict : null,
      needs: [...(needs.get(key) ?? [])],
    }
  })
  return { incoming, theirs }
}

/**
 * This form with the chosen changes of the reference, and those they need. Something new goes where the reference has
 * it, after the nearest of its neighbours that this form has too. What comes out is a draft: `parseForm` says whether the
 * two sides agree (a name used by both, a condition on something this form removed).
 */
export function takeIncoming(
  mine: FormDefinition,
  { incoming, theirs }: UpstreamComparison,
  chosen: readonly ElementKey[],
): FormDefinition {
  const byKey = new Map(incoming.map((one) => [one.key, one]))
  const taken = new Set<Incoming>()
  const pending = [...chosen]
  for (let key = pending.pop(); key !== undefined; key = pending.pop()) {
    const one = byKey.get(key)
    if (one === undefined || taken.has(one)) continue
    taken.add(one)
    pending.push(...one.needs)
  }
  const ranked = [...taken].flatMap(({ ops }) => ops).toSorted((a, b) => a.rank - b.rank)
  const ops = ranked.map(({ op }) => op)
  return ops.length === 0 ? mine : applyPatch(mine, anchored(ops, mine, theirs)).form
}

/** The operations with their neighbours chosen among what is there, or will be. */
function anchored(ops: readonly PatchOp[], mine: FormDefinition, theirs: FormDefinition): FormPatch {
  const own = new ElementLookup(mine)
  const coming = new Map<ElementKey, string>()
  for (const op of ops) {
    if (op.in === 'form' || (op.do !== 'insert' && op.do !== 'move')) continue
    coming.set(opElement(op), sequenceName(op.in, op.of))
    if (op.do !== 'insert' || op.in !== 'items') continue
    for (const holder of withHeld(op.element)) {
      for (const { id } of itemsIn(holder)) coming.set(`items/${id}`, sequenceName('items', holder.id))
    }
  }
  const before = new ElementLookup(theirs).neighbours(
    (key, sequence) => (coming.get(key) ?? own.sequenceOf(key)) === sequence,
  )
  return ops.map((op): PatchOp => {
    if (op.in === 'form' || (op.do !== 'insert' && op.do !== 'move')) return op
    const neighbour = before.get(opElement(op))
    return { ...op, after: neighbour?.split('/').at(-1) ?? null }
  })
}

const OWN_PROPERTIES: ReadonlySet<string> = new Set(['id', 'key', 'basedOn'])
const isOfTheForm = (op: PatchOp): boolean => op.in === 'form' && OWN_PROPERTIES.has(op.key)

/** For what a new section brings and what a removed one takes away: the section. */
function holders(patch: FormPatch, base: FormDefinition, after: FormDefinition): ReadonlyMap<ElementKey, ElementKey> {
  const found = new Map<ElementKey, ElementKey>()
  for (const op of patch) {
    if (op.in !== 'items') continue
    if (op.do === 'insert') for (const { id } of withHeld(op.element)) found.set(`items/${id}`, opElement(op))
    const gone = op.do === 'remove' ? indexOf(base).byId.get(op.id)?.item : undefined
    for (const { id } of gone ? withHeld(gone) : []) {
      if (!indexOf(after).byId.has(id)) found.set(`items/${id}`, opElement(op))
    }
  }
  return found
}

function byElement(
  changes: readonly FormChange[],
  holding: ReadonlyMap<ElementKey, ElementKey>,
): ReadonlyMap<ElementKey, readonly FormChange[]> {
  const found = new Map<ElementKey, FormChange[]>()
  for (const change of changes) {
    const element = changeElement(change)
    const key = holding.get(element) ?? element
    const known = found.get(key) ?? []
    known.push(change)
    found.set(key, known)
  }
  return found
}

/** What an element of a form holds: the items of a section, the options of a list. */
function heldIn(form: FormDefinition, key: ElementKey): ElementKey[] {
  const [space, id = ''] = key.split('/')
  if (space === 'lists') {
    return (form.lists.find((list) => list.id === id)?.options ?? []).map((option) => `options/${id}/${option.id}`)
  }
  const item = space === 'items' ? indexOf(form).byId.get(id)?.item : undefined
  return item ? withHeld(item).flatMap((inside) => (inside === item ? [] : [`items/${inside.id}`])) : []
}
