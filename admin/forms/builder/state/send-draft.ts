import type { FormDefinition } from '../../../../schema/index.ts'
import { isUserError } from '../../../data/errors.ts'
import { SaveFormDraftDocument } from '../../../data/generated/graphql.ts'
import { sendDocument } from '../../../data/graphql-client.ts'
import { type LastChange, loadDraft } from './load-draft.ts'

/** What the server holds instead of what was edited. */
export interface TheirDraft {
  form: FormDefinition
  /** Null when the draft was published meanwhile: `form` is then the version in force. */
  revision: number | null
  change: LastChange
}

export type SendOutcome =
  | { kind: 'kept'; revision: number | null }
  | { kind: 'refused'; message: string }
  | { kind: 'conflict'; message: string; theirs: TheirDraft }

/** Sends the draft with the revision it started from; when somebody else was first, gives what they saved. @throws Refusal */
export async function sendDraft(
  formId: string,
  definition: FormDefinition,
  revision: number | null,
): Promise<SendOutcome> {
  const { saveFormDraft: result } = await sendDocument(SaveFormDraftDocument, { formId, definition, revision })
  if (!isUserError(result)) return { kind: 'kept', revision: result.form.draft?.revision ?? revision }
  if (result.__typename !== 'VersionConflict') {
    return { kind: 'refused', message: result.issues[0]?.message ?? result.message }
  }
  const found = await loadDraft(formId)
  if (found.kind !== 'draft') return { kind: 'refused', message: result.message }
  const { form, revision: current, change } = found
  return { kind: 'conflict', message: result.message, theirs: { form, revision: current, change } }
}
