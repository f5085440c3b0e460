import { HttpError } from 'react-admin'

/** Codes the server may answer with when a request as a whole is refused; `OFFLINE` and `BAD_ANSWER` are ours. */
export type RefusalCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'PLIE_REQUIRED'
  | 'BAD_USER_INPUT'
  | 'TOO_MANY_REQUESTS'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL'
  | 'OFFLINE'
  | 'BAD_ANSWER'

/** A request the server refused as a whole. `message` is a sentence for the person, in their language. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly status: number

  constructor(code: RefusalCode, message: string, status = 400) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.status = status
  }
}

/** An expected error: member of a mutation's result union. */
export interface UserError {
  code: string
  message: string
  issues?: readonly { path: readonly string[]; message: string }[]
}

/** True when the result of a mutation is one of its expected errors. */
export const isUserError = <R extends { __typename: string }>(result: R): result is Extract<R, UserError> =>
  'code' in result && 'message' in result

/** Input name → sentence. The last name in an issue's path is the input it belongs to; a number is a place in that input's list. */
export const inputErrors = (error: UserError): Record<string, string> => {
  const located = (error.issues ?? []).flatMap((issue) => {
    const input = issue.path.findLast((step) => !/^\d+$/.test(step))
    return input === undefined ? [] : [[input, issue.message] as const]
  })
  return Object.fromEntries(located)
}

/** The same error as react-admin's forms understand it: each sentence lands on its input, the rest in a notification. */
export const asHttpError = (error: UserError): HttpError =>
  new HttpError(error.message, 422, { errors: { ...inputErrors(error), root: { serverError: error.message } } })
