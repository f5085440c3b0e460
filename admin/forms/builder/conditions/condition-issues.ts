import {
  checkExpression,
  type Expr,
  type FormDefinition,
  type Id,
  type Issue,
  indexOf,
  parseExpression,
} from '../../../../schema/index.ts'

/** What is wrong with a condition of `owner` as the language sees it: unknown names, values of another type, too many clauses. */
export function conditionIssues(form: FormDefinition, expr: Expr, owner: Id, group?: Id): readonly Issue[] {
  const parsed = parseExpression(expr)
  if (parsed.issues.length > 0) return parsed.issues
  const { environment, groupOf } = indexOf(form)
  return checkExpression(expr, { t: 'boolean' }, environment, [], group ?? groupOf.get(owner)?.id).issues
}
