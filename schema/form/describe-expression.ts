import { capitalised, describe, describeOperand } from '../rules/describe.ts'
import { describeTraceLines, type TraceLine } from '../rules/describe-trace.ts'
import type { Expr } from '../rules/expression.ts'
import type { TraceNode } from '../rules/trace.ts'
import type { ValueType } from '../rules/value-type.ts'
import type { Locale } from '../text.ts'
import type { FormDefinition } from './form.ts'
import { indexOf } from './form-index.ts'

/** A condition of a form in a sentence without a full stop: « Nature du contrat est CDI et quotité au moins 50 % ». */
export const describeExpression = (form: FormDefinition, expr: Expr, locale: Locale): string =>
  describe(expr, indexOf(form).environment, locale)

/** A value worked out from a form, in words: « Âge + 2 ». `type`: the one a literal is read in. */
export const describeValueExpression = (form: FormDefinition, expr: Expr, locale: Locale, type?: ValueType): string =>
  capitalised(describeOperand(expr, indexOf(form).environment, locale, type))

/** An explanation line by line, depth first; see `TraceLine`. */
export const describeTrace = (form: FormDefinition, trace: TraceNode, locale: Locale): TraceLine[] =>
  describeTraceLines(trace, indexOf(form).environment, locale)
