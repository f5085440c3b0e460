import type { FormDefinition } from '../../schema/index.ts'
import { accountName } from '../accounts/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { VersionConflict } from '../platform/version-conflict.ts'
import { startDraft } from './create-form.ts'
import type { FormDraft } from './form.entity.ts'
import { formDrafts } from './form.repository.ts'
import { runDraftHooks } from './publication-hooks.ts'

/** The draft somebody saw, locked; null when they saw none and there is none. @throws VersionConflict */
export const draftSeen = async (
  ctx: RequestContext,
  formId: string,
  revision: number | null,
): Promise<FormDraft | null> => {
  const draft = await formDrafts(ctx).lock(formId)
  if ((draft?.revision ?? null) === revision) return draft
  throw new VersionConflict({
    version: draft?.revision ?? 0,
    changedAt: draft?.updatedAt,
    changedBy: draft === null ? undefined : await accountName(ctx, draft.updatedBy),
  })
}

/** Puts a document in the place of a draft, or starts one. */
export const writeDraft = async (
  ctx: RequestContext,
  formId: string,
  draft: FormDraft | null,
  definition: FormDefinition,
): Promise<void> => {
  if (draft === null) {
    await startDraft(ctx, formId, definition)
    return
  }
  Object.assign(draft, {
    definition,
    revision: draft.revision + 1,
    updatedAt: ctx.now,
    updatedBy: ctx.actor.id ?? draft.updatedBy,
  })
  await runDraftHooks(ctx, formId)
}
