import { type FormDefinition, parseForm, publishable } from '../../schema/index.ts'
import { accountName } from '../accounts/index.ts'
import { FormRejected, formDrafts, formVersions, NotPublishable, type PublishedForm } from '../forms/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { VersionConflict } from '../platform/version-conflict.ts'

/** A draft that may be published as it is, locked, with the version it comes after. */
export interface ReadyDraft {
  readonly draft: NonNullable<Awaited<ReturnType<ReturnType<typeof formDrafts>['lock']>>>
  readonly definition: FormDefinition
  readonly previous: PublishedForm | null
}

/** The draft of a form at the revision that was reviewed. @throws VersionConflict, FormRejected, NotPublishable */
export const readyDraft = async (ctx: RequestContext, formId: string, revision: number): Promise<ReadyDraft> => {
  const draft = await formDrafts(ctx).lock(formId)
  if (draft === null || draft.revision !== revision) {
    throw new VersionConflict({
      version: draft?.revision ?? 0,
      changedAt: draft?.updatedAt,
      changedBy: draft === null ? undefined : await accountName(ctx, draft.updatedBy),
    })
  }
  const parsed = parseForm(draft.definition)
  if (parsed.form === null) throw new FormRejected(parsed.issues)
  const previous = await formVersions(ctx).all(formId)
  const problems = publishable(
    parsed.form,
    previous.map((version) => version.form),
  ).filter((issue) => issue.severity === 'error')
  if (problems.length > 0) throw new NotPublishable(problems)
  return { draft, definition: parsed.form, previous: previous.at(-1) ?? null }
}
