import type { Sent } from '../shared/FormDialog.tsx'
import { inputErrors, isUserError, Refusal, type UserError } from './errors.ts'

/** Sends a mutation from a form and says what became of it in the form's own terms. */
export const sendForm = async <R extends { __typename: string }>(send: () => Promise<R>): Promise<Sent> => {
  try {
    const result = await send()
    return isUserError(result) ? refused(result) : { done: true }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error instanceof Refusal && error.code === 'UNAUTHENTICATED') throw error
    return { done: false, message: error.message, inputs: {} }
  }
}

const refused = (error: UserError): Sent => ({ done: false, message: error.message, inputs: inputErrors(error) })
