import type { Expr, FieldId, OptionId } from '../../rules/expression.ts'

/** Whether a node compares a field that `ofList` accepts with the option: an id may stand in several lists. */
export function namesOption(node: Expr, option: OptionId, ofList: (field: FieldId) => boolean): boolean {
  if (!('op' in node)) return false
  const names = node.a.some(
    (arg) => 'v' in arg && (arg.v === option || (Array.isArray(arg.v) && arg.v.includes(option))),
  )
  return names && node.a.some((arg) => yields(arg, ofList))
}

/** Whether the value may be an answer to such a field: itself, or a branch of an `if`. */
function yields(expr: Expr, ofList: (field: FieldId) => boolean): boolean {
  const pending: Expr[] = [expr]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if ('f' in node && ofList(node.f)) return true
    if ('op' in node && node.op === 'if') pending.push(...node.a.slice(1))
  }
  return false
}
