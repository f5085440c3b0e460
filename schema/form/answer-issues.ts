import { fieldTypes } from '../fields/index.ts'
import { valueIssues } from '../fields/value-issue.ts'
import type { Issue } from '../issue.ts'
import type { PlainDate } from '../text.ts'
import type { Answers } from './answers.ts'
import { valueSchemaOf } from './field-schemas.ts'
import type { Field } from './form.ts'
import type { FormIndex } from './form-index.ts'

/** What is wrong with the answer of one visible field. A reason that the field allows satisfies `required`. */
export function answerIssues(
  index: FormIndex,
  field: Field,
  answers: Answers,
  required: boolean,
  today: PlainDate,
): Issue[] {
  const answer = Object.hasOwn(answers, field.id) ? answers[field.id] : undefined
  const issue = (code: Issue['code']): Issue[] => [{ code, path: [field.id], severity: 'error' }]
  if (answer?.missing !== undefined) {
    return field.missing?.includes(answer.missing) ? [] : issue('answers.missing-reason-not-allowed')
  }
  if (answer?.value === undefined || answer.value === null || isEmptySet(answer.value) || answer.value === '') {
    return required ? issue('answers.required') : []
  }
  const wrong = valueIssues(valueSchemaOf(index, field, today), answer.value, [field.id], field.type)
  if (wrong.length > 0) return wrong
  return required && fieldTypes[field.type].isEmpty(answer.value) ? issue('answers.required') : []
}

const isEmptySet = (value: unknown): boolean => Array.isArray(value) && value.length === 0
