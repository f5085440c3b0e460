import { isUserError, type UserError } from '../data/errors.ts'

/** What a new form is made from, once chosen: its title to begin with, and how it is created. */
export interface ImportChoice {
  /** Tells it from the others: the same one, under the same title, is created once. */
  readonly key: string
  readonly title: string
  create(title: string, idempotencyKey: string): Promise<Created>
}

/** The form that was created, or the sentence of a refusal. */
export type Created = { readonly formId: string } | { readonly refusal: string }

type Result = { __typename: 'FormPayload'; form: { id: string } } | ({ __typename: string } & UserError)

/** What a mutation that creates a form answered. */
export const createdOf = (result: Result): Created => {
  if (isUserError(result)) return { refusal: result.issues?.[0]?.message ?? result.message }
  return { formId: result.form.id }
}

export interface ImportSourceProps {
  /** Null while nothing that can become a form is chosen. */
  onChoose: (choice: ImportChoice | null) => void
}
