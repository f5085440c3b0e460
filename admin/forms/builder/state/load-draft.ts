import { canonicalJson, type FormDefinition, issueMessage, parseForm } from '../../../../schema/index.ts'
import { FormDraftToEditDocument } from '../../../data/generated/graphql.ts'
import { sendDocument } from '../../../data/graphql-client.ts'
import { requestSettings } from '../../../data/request-settings.ts'
import type { LocalCopies, LocalCopy } from './local-copy.ts'

/** Who last saved or published what is edited, and when; null where nobody did: it came with a preset. */
export interface LastChange {
  by: { id: string; name: string } | null
  at: string | null
}

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
      change: LastChange
      /** Edits this browser kept because the server never acknowledged them. */
      local: LocalEdits | null
    }

export interface LocalEdits {
  form: FormDefinition
  at: string
  sameRevision: boolean
  /** The draft they started from, to be compared with what somebody saved since; null in a copy that did not keep it. */
  base: FormDefinition | null
  /** Its revision. */
  revision: number | null
}

/** What the builder opens on: the draft, or the version in force when there is none. @throws Refusal */
export async function loadDraft(
  formId: string,
  { copies, signal }: { copies?: LocalCopies; signal?: AbortSignal } = {},
): Promise<LoadedDraft> {
  const { form } = await sendDocument(FormDraftToEditDocument, { id: formId }, signal ? { signal } : {})
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

  const by = form.draft ? form.draft.updatedBy : form.current?.publishedBy

  return {
    kind: 'draft',
    form: draft.form,
    revision,
    published,
    publishedNumber: form.current?.number ?? null,
    change: {
      by: by ? { id: by.id, name: by.displayName } : null,
      at: form.draft?.updatedAt ?? form.current?.publishedAt ?? null,
    },
    local: localEdits(copies?.read() ?? null, draft.form, revision),
  }
}

/** Null too when the server holds the very same: it had received them, and its answer was lost. */
function localEdits(copy: LocalCopy | null, server: FormDefinition, revision: number | null): LocalEdits | null {
  const form = copy === null ? null : parseForm(copy.definition).form
  if (copy === null || form === null || canonicalJson(form) === canonicalJson(server)) return null
  const sameRevision = copy.revision === revision
  const base = sameRevision ? server : parseForm(copy.base).form
  return { form, at: copy.at, sameRevision, base, revision: copy.revision }
}
