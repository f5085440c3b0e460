import {
  BOOLEAN,
  type Expr,
  type FormDefinition,
  type Id,
  type Item,
  type ItemPatch,
  indexOf,
  referencesOf,
} from '../../../../../schema/index.ts'
import { toDraft } from './draft.ts'
import { checkDraft } from './problems.ts'

/** Conditions that several items may share. */
export const APPLICABLE = ['visible', 'required', 'readOnly', 'evidence'] as const
export type Applicable = (typeof APPLICABLE)[number]
export const applicable = (property: string): Applicable | null => APPLICABLE.find((one) => one === property) ?? null

/** An item the condition may be applied to; `refusal`: the sentence key of why it may not. */
export interface Target {
  readonly item: Item
  readonly current: Expr | true | undefined
  readonly refusal: 'itself' | 'circle' | 'row' | null
}

/** The condition an item has now. */
function currentOf(item: Item, property: Applicable): Expr | true | undefined {
  if (property === 'visible') return item.visible
  if (item.t !== 'field') return undefined
  return property === 'evidence' ? item.evidence?.required : item[property]
}

const takes = (item: Item, property: Applicable): boolean => {
  if (property === 'visible') return true
  return item.t === 'field' && (property !== 'evidence' || item.evidence !== undefined)
}

/** Every item that has such a condition, with what stands in the way. */
export function targetsOf(form: FormDefinition, owner: Id, property: Applicable, expr: Expr): Target[] {
  const index = indexOf(form)
  const read = property === 'visible' ? readThrough(form, expr) : directlyRead(expr)
  return index.placed.flatMap(({ item }): Target[] => {
    if (item.id === owner || !takes(item, property) || (item.t === 'field' && item.archived)) return []
    const current = currentOf(item, property)
    const mayReadItself = property === 'readOnly' || property === 'evidence'
    if (read.has(item.id) && !mayReadItself) {
      return [{ item, current, refusal: directlyRead(expr).has(item.id) ? 'itself' : 'circle' }]
    }
    const checked = checkDraft(form, toDraft(expr), BOOLEAN, index.groupOf.get(item.id)?.id)
    return [{ item, current, refusal: checked.expr === null ? 'row' : null }]
  })
}

/** The change that gives an item the condition. */
export function patchFor(item: Item, property: Applicable, expr: Expr): ItemPatch {
  if (property !== 'evidence') return { [property]: expr }
  return item.t === 'field' && item.evidence !== undefined ? { evidence: { ...item.evidence, required: expr } } : {}
}

function directlyRead(expr: Expr): Set<Id> {
  const { fields, computed } = referencesOf(expr)
  return new Set([...fields, ...computed])
}

/** Everything that must be settled before a condition can be: what it reads, what these read in turn, what they stand in. */
function readThrough(form: FormDefinition, expr: Expr): Set<Id> {
  const index = indexOf(form)
  const seen = new Set<Id>()
  const pending = [...directlyRead(expr)]
  for (let id = pending.pop(); id !== undefined; id = pending.pop()) {
    if (seen.has(id)) continue
    seen.add(id)
    const placed = index.byId.get(id)
    const through = [placed?.item.visible, index.computed.get(id)?.expr].filter((one) => one !== undefined)
    pending.push(...through.flatMap((one) => [...directlyRead(one)]))
    pending.push(...(placed?.parents ?? []).map((parent) => parent.id))
  }
  return seen
}
