import type { Expr } from '../../rules/expression.ts'
import type { Item } from '../form.ts'

/** An item shown only when another condition holds as well; undefined: always. */
export function shownWhen(item: Item, outer: Expr | undefined): Item {
  if (outer === undefined) return item
  const visible: Expr = item.visible === undefined ? outer : { op: 'and', a: [outer, item.visible] }
  return { ...item, visible }
}
