import type { Expr } from '../rules/expression.ts'
import { inferLoosely } from '../rules/type-check.ts'
import type { ValueType } from '../rules/value-type.ts'
import type { FormDefinition } from './form.ts'
import { indexOf } from './form-index.ts'

/** The type an expression of a form has, mistakes overlooked: `any` where one stands in the way. */
export const expressionType = (form: FormDefinition, expr: Expr): ValueType =>
  inferLoosely(expr, indexOf(form).environment)
