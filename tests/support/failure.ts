import { DomainError, Refusal } from '../../server/platform/errors.ts'

/** The error a promise must end with. @throws when it does not fail. */
export const failureOf = async (promise: Promise<unknown>): Promise<unknown> => {
  const [result] = await Promise.allSettled([promise])
  if (result.status === 'fulfilled') throw new Error(`expected a refusal, got ${JSON.stringify(result.value)}`)
  return result.reason
}

/** How a refused promise is told to a client: the code of its refusal or the name of its domain error. Anything else is a 500. */
export const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  const error = await failureOf(promise)
  if (error instanceof Refusal) return error.code
  if (error instanceof DomainError) return error.type
  throw error
}

/** Located issues of a domain error, as `code at path`. */
export const issuesOf = async (promise: Promise<unknown>): Promise<string[]> => {
  const error = await failureOf(promise)
  if (!(error instanceof DomainError)) throw error
  return error.issues.map((issue) => `${issue.code} at ${issue.path.join('.')}`)
}
