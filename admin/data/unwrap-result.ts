import { asHttpError, isUserError, type UserError } from './errors.ts'

const isPayload = <R extends { __typename: string }>(result: R): result is Exclude<R, UserError> => !isUserError(result)

/**
 * The payload of a mutation's result.
 * @throws HttpError when the result is one of its expected errors, each sentence placed on its input.
 */
export const unwrapResult = <R extends { __typename: string }>(result: R): Exclude<R, UserError> => {
  if (isPayload(result)) return result
  throw asHttpError(isUserError(result) ? result : { code: 'UNEXPECTED', message: 'jalon.network.strange' })
}
