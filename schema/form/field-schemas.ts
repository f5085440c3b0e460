import type { FieldType, ValueCheck, ValueContext } from '../fields/field-type.ts'
import { fieldTypes } from '../fields/index.ts'
import type { Expr, FieldId } from '../rules/expression.ts'
import { scoreRange } from '../scoring/total-score.ts'
import type { PlainDate } from '../text.ts'
import type { EvidenceRule, Field, Repeat } from './form.ts'
import type { FormIndex } from './form-index.ts'

/**
 * A field made ready to be evaluated: what never changes for a form, worked out once. What is read at each evaluation is
 * copied here, in objects of one shape: read from documents, where properties come and go, it costs several times more.
 */
export interface FieldPlan {
  readonly field: Field
  readonly id: FieldId
  readonly required: true | Expr | undefined
  readonly readOnly: true | Expr | undefined
  readonly evidence: EvidenceRule | undefined
  readonly type: FieldType
  readonly group: Repeat | undefined
  readonly shape: ValueCheck
  /** Null for a field with a bound written `today`: made anew for each day. */
  readonly value: ValueCheck | null
  /** How it counts in the total; undefined when it does not. */
  readonly scored: { readonly weight: number; readonly max: number } | undefined
}

const KEPT = new WeakMap<FormIndex, ReadonlyMap<Field, FieldPlan>>()

const contextOf = (index: FormIndex, field: Field): ValueContext => ({
  rules: field.rules ?? {},
  options: index.optionsOf(field),
})

function plan(index: FormIndex, field: Field): FieldPlan {
  const type = fieldTypes[field.type]
  const context = contextOf(index, field)
  const moving = field.rules?.from === 'today' || field.rules?.to === 'today'
  const group = index.groupOf.get(field.id)
  return {
    field,
    id: field.id,
    required: field.required,
    readOnly: field.readOnly,
    evidence: field.evidence,
    type,
    group,
    shape: type.shape(context),
    value: moving ? null : type.check(context),
    scored: group === undefined ? scoreRange(field, index.optionsOf(field)) : undefined,
  }
}

/** The fields of a form in reading order, each made ready. */
export function fieldPlans(index: FormIndex): ReadonlyMap<Field, FieldPlan> {
  const known = KEPT.get(index)
  if (known) return known
  const plans = new Map([...index.fields.values()].map((field) => [field, plan(index, field)] as const))
  KEPT.set(index, plans)
  return plans
}

/** What may be stored in a field of the form while a person types. */
export const shapeCheckOf = (index: FormIndex, field: Field): ValueCheck =>
  fieldPlans(index).get(field)?.shape ?? plan(index, field).shape

/** What may be submitted in a field. Built once for a form, and anew for each day where a bound is written `today`. */
export const valueCheckOf = (index: FormIndex, { field, type, value }: FieldPlan, today: PlainDate): ValueCheck =>
  value ?? type.check({ ...contextOf(index, field), today })
