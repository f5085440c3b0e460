import { valueIssues } from '../fields/value-issue.ts'
import type { Issue, IssueCode } from '../issue.ts'
import type { Json } from '../text.ts'
import type { Answer, Answers } from './answers.ts'
import { answersSizeIssue } from './answers-size.ts'
import { shapeSchemaOf } from './field-schemas.ts'
import { type Field, type FormDefinition, MISSING_REASONS } from './form.ts'
import { type FormIndex, indexOf } from './form-index.ts'

/**
 * Checks untrusted answers one by one, as autosave needs: fields that exist, values of the right shape, sizes. What may
 * still be incomplete while a person types (required, bounds, checks) is said by `evaluate`. `answers` holds those that
 * passed, so a caller may keep them or refuse all. Never throws.
 */
export function checkAnswers(form: FormDefinition, input: unknown): { answers: Answers; issues: Issue[] } {
  if (!isRecord(input)) return { answers: {}, issues: [problem('answers.not-an-object', [])] }
  const tooBig = answersSizeIssue(input)
  if (tooBig) return { answers: {}, issues: [tooBig] }
  const index = indexOf(form)
  const entries: [string, Answer][] = []
  const issues: Issue[] = []
  for (const [id, given] of Object.entries(input)) {
    const field = index.fields.get(id)
    if (!field) {
      issues.push(problem('answers.unknown-field', [id.slice(0, 100)], { field: id.slice(0, 100) }))
      continue
    }
    const { answer, issues: found } = checkAnswer(index, field, given)
    issues.push(...found)
    if (answer) entries.push([id, answer])
  }
  return { answers: Object.fromEntries(entries), issues }
}

function checkAnswer(index: FormIndex, field: Field, given: unknown): { answer?: Answer; issues: Issue[] } {
  const path = [field.id]
  if (!isRecord(given)) return { issues: [problem('answers.wrong-type', path, { expected: 'answer' })] }
  const keys = Object.keys(given)
  const [only] = keys
  if (keys.length !== 1 || (only !== 'value' && only !== 'missing')) {
    return { issues: [problem('answers.wrong-type', path, { expected: 'answer' })] }
  }
  if (only === 'missing') {
    const missing = MISSING_REASONS.find((reason) => reason === given.missing)
    if (missing && field.missing?.includes(missing)) return { answer: { missing }, issues: [] }
    return { issues: [problem('answers.missing-reason-not-allowed', path)] }
  }
  const value = given.value
  const issues = valueIssues(shapeSchemaOf(index, field), value, path, field.type)
  return issues.length > 0 || !isJson(value) ? { issues } : { answer: { value }, issues }
}

const problem = (code: IssueCode, path: Issue['path'], params?: Issue['params']): Issue => ({
  code,
  path,
  severity: 'error',
  ...(params ? { params } : {}),
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What a field's shape lets through is JSON of one level; this tells the type checker so, and would catch a lapse. */
function isJson(value: unknown): value is Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  return Array.isArray(value) && value.every(isJson)
}
