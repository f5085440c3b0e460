import { type FormDefinition, issueMessage, parseForm } from '../../../../schema/index.ts'
import { FormDraftToEditDocument } from '../../../data/generated/graphql.ts'
import { sendDocument } from '../../../data/graphql-client.ts'
import { requestSettings } from '../../../data/request-settings.ts'
import { readLocalCopy } from './local-copy.ts'

export type LoadedDraft =
  | { kind: 'not-found' }
  | { kind: 'forbidden' }
  /** Stored by a newer version of the product, or damaged: shown, never guessed at. */
  | { kind: 'unreadable'; messages: string[] }
  | {
      kind: 'draft'
      form: FormDefinition
      /** Null when no draft is under way: the first edit starts one. */
      revision: number | null
      published: FormDefinition | null
      publishedNumber: number | null
      /** Edits this browser kept because the server never acknowledged them. */
      local: { form: FormDefinition; at: string; sameRevision: boolean } | null
    }

/** What the builder opens on: the draft, or the version in force when there is none. @throws Refusal */
export async function loadDraft(formId: string, signal: AbortSignal): Promise<LoadedDraft> {
  const { form } = await sendDocument(FormDraftToEditDocument, { id: formId }, { signal })
  if (!form) return { kind: 'not-found' }
  if (!form.abilities.includes('form.edit')) return { kind: 'forbidden' }
  const definition = form.draft?.definition ?? form.current?.definition
  if (definition === undefined) return { kind: 'not-found' }

  const draft = parseForm(definition)
  if (draft.form === null) {
    return {
      kind: 'unreadable',
      messages: draft.issues.slice(0, 10).map((issue) => issueMessage(issue, requestSettings.locale)),
    }
  }
  const published = form.current ? parseForm(form.current.definition).form : null
  const revision = form.draft?.revision ?? null

  return {
    kind: 'draft',
    form: draft.form,
    revision,
    published,
    publishedNumber: form.current?.number ?? null,
    local: localEdits(formId, revision),
  }
}

function localEdits(formId: string, revision: number | null) {
  const copy = readLocalCopy(formId)
  const form = copy === null ? null : parseForm(copy.definition).form
  return copy === null || form === null ? null : { form, at: copy.at, sameRevision: copy.revision === revision }
}
