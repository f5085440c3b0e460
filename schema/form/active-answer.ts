import { fieldTypes } from '../fields/index.ts'
import { type ActiveAnswer, knownOf } from '../rules/evaluate.ts'
import type { Proof } from '../rules/operators/operator.ts'
import type { FieldAnswer } from './answers.ts'
import { shapeCheckOf } from './field-schemas.ts'
import type { Field } from './form.ts'
import type { FormIndex } from './form-index.ts'

const NOTHING: ActiveAnswer = {}

/**
 * What conditions see of a visible field. A value of the wrong shape (a date half typed, an unknown option) or that
 * counts as empty is no value.
 */
export function activeAnswer(index: FormIndex, field: Field, answer: FieldAnswer | undefined): ActiveAnswer {
  const choices = field.list === undefined ? NOTHING : { choices: index.optionsOf(field) }
  if (answer === undefined) return choices
  const around = { ...choices, ...proofsOf(field, answer) }
  if (answer.missing !== undefined) return { ...around, missing: answer.missing }
  const given = answer.value
  const type = fieldTypes[field.type]
  if (given === undefined || given === null || type.isEmpty(given)) return around
  if (shapeCheckOf(index, field)(given) !== undefined) return around
  const value = knownOf(type.operandValue ? type.operandValue(given) : given)
  return value === undefined ? around : { ...around, value }
}

function proofsOf({ evidence }: Field, answer: FieldAnswer): { proofs?: readonly Proof[] } {
  if (evidence === undefined || !Array.isArray(answer.evidence) || answer.evidence.length === 0) return {}
  const validFor = evidence.validFor === undefined ? {} : { validFor: evidence.validFor }
  return {
    proofs: answer.evidence.map(({ issuedOn }) => ({ ...validFor, ...(issuedOn === undefined ? {} : { issuedOn }) })),
  }
}
