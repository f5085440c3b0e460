import type { z } from 'zod'
import type { Issue, IssueCode } from '../issue.ts'
import { ISSUE_CODES } from '../issue.ts'

type Params = NonNullable<Issue['params']>

/** Adds a coded problem to a Zod check. */
export function refuse(context: z.RefinementCtx, code: IssueCode, params: Params = {}): void {
  context.addIssue({ code: 'custom', message: code, params: { code, params } })
}

/** The problems of a value as the product's issues, located at the field. What Zod says itself is a wrong type. */
export function valueIssues(schema: z.ZodType, value: unknown, path: Issue['path'], expected: string): Issue[] {
  const result = schema.safeParse(value)
  if (result.success) return []
  return result.error.issues.map((issue) => {
    const coded = issue.code === 'custom' ? codeOf(issue.params) : undefined
    const code = coded?.code ?? 'answers.wrong-type'
    return { code, path, severity: 'error', params: coded?.params ?? { expected } }
  })
}

function codeOf(carried: Record<string, unknown> | undefined): { code: IssueCode; params: Params } | undefined {
  const code = ISSUE_CODES.find((one) => one === carried?.code)
  const given = carried?.params
  if (code === undefined || typeof given !== 'object' || given === null) return undefined
  const params = Object.entries(given).filter((entry) => typeof entry[1] === 'string' || typeof entry[1] === 'number')
  return { code, params: Object.fromEntries(params) }
}
