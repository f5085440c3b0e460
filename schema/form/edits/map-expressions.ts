import type { Expr } from '../../rules/expression.ts'
import type { Item } from '../form.ts'
import { patched } from './patch.ts'

/** The properties of an item that are conditions or values worked out; `evidence` is that of its being required. */
export type ExpressionProperty = 'visible' | 'required' | 'readOnly' | 'default' | 'rowLabel' | 'evidence'

/** An item, not what it holds, with each of its expressions changed, or taken away where undefined is given back. */
export function mapExpressions(
  item: Item,
  change: (expr: Expr, property: ExpressionProperty) => Expr | undefined,
): Item {
  const asked: { readonly [key: string]: Expr | true | undefined } = {
    visible: item.visible,
    ...(item.t === 'repeat' ? { rowLabel: item.rowLabel } : {}),
    ...(item.t === 'field' ? { required: item.required, readOnly: item.readOnly, default: item.default } : {}),
  }
  const next = new Map<string, unknown>()
  for (const key of ['visible', 'rowLabel', 'required', 'readOnly', 'default'] as const) {
    const expr = asked[key]
    if (expr === undefined || expr === true) continue
    const changed = change(expr, key)
    if (changed !== expr) next.set(key, changed)
  }
  if (item.t === 'field' && item.evidence && item.evidence.required !== true) {
    // A proof that nothing asks for may still be given.
    const required = change(item.evidence.required, 'evidence') ?? { v: false }
    if (required !== item.evidence.required) next.set('evidence', { ...item.evidence, required })
  }
  return next.size === 0 ? item : patched(item, Object.fromEntries(next))
}
