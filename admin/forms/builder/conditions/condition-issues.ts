import {
  checkExpression,
  type Expr,
  type FormDefinition,
  type Issue,
  indexOf,
  parseExpression,
} from '../../../../schema/index.ts'

/** What is wrong with a condition as the language sees it: unknown names, values of another type, too many clauses. */
export function conditionIssues(form: FormDefinition, expr: Expr): readonly Issue[] {
  const parsed = parseExpression(expr)
  if (parsed.issues.length > 0) return parsed.issues
  return checkExpression(expr, { t: 'boolean' }, indexOf(form).environment).issues
}
