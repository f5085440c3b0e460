import { fieldTypes } from '../fields/index.ts'
import { type ActiveAnswer, knownOf } from '../rules/evaluate.ts'
import type { Id } from '../rules/expression.ts'
import type { Answers } from './answers.ts'
import { shapeSchemaOf } from './field-schemas.ts'
import type { FormIndex } from './form-index.ts'

/**
 * What conditions see of a visible field. A value of the wrong shape (a date half typed, an unknown option) or that
 * counts as empty is no value.
 */
export function activeAnswer(index: FormIndex, answers: Answers, id: Id): ActiveAnswer {
  const field = index.fields.get(id)
  if (!field) return {}
  const options = index.optionsOf(field)
  const choices = field.list === undefined ? {} : { choices: options }
  const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
  if (answer?.missing !== undefined) return { missing: answer.missing, ...choices }
  const value = knownOf(answer?.value)
  if (value === undefined || fieldTypes[field.type].isEmpty(value)) return choices
  return shapeSchemaOf(index, field).safeParse(value).success ? { value, ...choices } : choices
}
