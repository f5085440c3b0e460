import type { z } from 'zod'
import type { Issue } from '../issue.ts'
import type { FieldType, Refusal, ValueCheck, ValueContext } from './field-type.ts'

/** A value of another type than the field's. `expected` is filled in by who knows the field: see `issueOf`. */
export const WRONG_TYPE: Refusal = { code: 'answers.wrong-type' }

/** The first refusal of several checks. */
export const inTurn =
  (...checks: readonly ValueCheck[]): ValueCheck =>
  (value) => {
    for (const check of checks) {
      const refusal = check(value)
      if (refusal !== undefined) return refusal
    }
    return undefined
  }

/** A refusal as an issue located at its field; `expected` names the field's type where the value is not of it. */
export const issueOf = ({ code, params }: Refusal, path: Issue['path'], expected: string): Issue => ({
  code,
  path,
  severity: 'error',
  params: params ?? (code === 'answers.wrong-type' ? { expected } : {}),
})

/** The problems of a value as the product's issues, located at the field: one at most. */
export function valueIssues(check: ValueCheck, value: unknown, path: Issue['path'], expected: string): Issue[] {
  const refusal = check(value)
  return refusal === undefined ? [] : [issueOf(refusal, path, expected)]
}

/** A field's values as one Zod schema: its JSON shape, then everything its check says. Issue codes travel in `params.code`. */
export const valueSchema = (type: FieldType, context: ValueContext): z.ZodType => {
  const check = type.check(context)
  return type.schema(context).superRefine((value, { addIssue }) => {
    const refusal = check(value)
    if (refusal !== undefined) addIssue({ code: 'custom', message: refusal.code, params: { ...refusal } })
  })
}
