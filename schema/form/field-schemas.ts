import type { ValueCheck, ValueContext } from '../fields/field-type.ts'
import { fieldTypes } from '../fields/index.ts'
import type { PlainDate } from '../text.ts'
import type { Field } from './form.ts'
import type { FormIndex } from './form-index.ts'

interface FieldChecks {
  readonly shape: ValueCheck
  /** Null for a field with a bound written `today`: made anew for each day. */
  readonly value: ValueCheck | null
}

const KEPT = new WeakMap<FormIndex, Map<Field, FieldChecks>>()

const contextOf = (index: FormIndex, field: Field): ValueContext => ({
  rules: field.rules ?? {},
  options: index.optionsOf(field),
})

function checksOf(index: FormIndex, field: Field): FieldChecks {
  const kept = KEPT.get(index) ?? new Map<Field, FieldChecks>()
  KEPT.set(index, kept)
  const known = kept.get(field)
  if (known) return known
  const type = fieldTypes[field.type]
  const context = contextOf(index, field)
  const moving = field.rules?.from === 'today' || field.rules?.to === 'today'
  const checks = { shape: type.shape(context), value: moving ? null : type.check(context) }
  kept.set(field, checks)
  return checks
}

/** What may be stored in a field while a person types; built once for a form. */
export const shapeCheckOf = (index: FormIndex, field: Field): ValueCheck => checksOf(index, field).shape

/** What may be submitted in a field. Built once for a form, and anew for each day where a bound is written `today`. */
export const valueCheckOf = (index: FormIndex, field: Field, today: PlainDate): ValueCheck =>
  checksOf(index, field).value ?? fieldTypes[field.type].check({ ...contextOf(index, field), today })
