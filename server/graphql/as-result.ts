import { type Issue, issueMessage, type Locale } from '../../schema/index.ts'
import { say } from '../i18n/index.ts'
import { DomainError } from '../platform/errors.ts'
import type { InputIssue } from '../platform/input-issue.ts'
import type { RequestContext } from '../platform/request.ts'

/** An issue with its sentence, as GraphQL gives it. */
export const localizeIssue = (issue: Issue | InputIssue, locale: Locale) => ({
  ...issue,
  path: issue.path.map(String),
  message: isInputIssue(issue) ? say(issue.code, locale, issue.params) : issueMessage(issue, locale),
})

const isInputIssue = (issue: Issue | InputIssue): issue is InputIssue => issue.code.startsWith('input.')

/**
 * Runs a mutation and turns the errors a person can act on into members of its result union; the others go on as they are.
 * The value of success gets `__typename: payload`.
 */
export const asResult = async <T extends object>(
  ctx: RequestContext,
  payload: string,
  run: () => Promise<T>,
): Promise<object> => {
  try {
    return { __typename: payload, ...(await run()) }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    return {
      __typename: error.type,
      code: error.code,
      message: say(error.code, ctx.locale),
      issues: error.issues.map((issue) => localizeIssue(issue, ctx.locale)),
      ...error.details,
    }
  }
}
