import { type ChosenPlan, migrateOpenForms } from '../answer-migrations/index.ts'
import {
  addVersion,
  bumpCatalogue,
  type Form,
  type FormVersion,
  formDrafts,
  formVersions,
  runPublicationHooks,
} from '../forms/index.ts'
import { announce } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import type { ReadyDraft } from './ready-draft.ts'

/**
 * Turns a draft into the next version, for good: version, catalogue, what others keep of the form and the announcement are of one
 * transaction, as are the forms under way that a plan takes with it; this process serves the new schema as soon as it is over. The caller has asked for the authorization.
 */
export const publishDraft = async (
  ctx: RequestContext,
  form: Form,
  { draft, definition, previous }: ReadyDraft,
  { reason, plan }: { reason: string; plan: ChosenPlan | null },
): Promise<FormVersion> => {
  const published = await addVersion(ctx, form.id, definition, reason, previous)
  await formDrafts(ctx).remove(draft)
  form.title = definition.title
  await bumpCatalogue(ctx)
  await runPublicationHooks(ctx, form.id)
  if (plan !== null) await migrateOpenForms(ctx, await formVersions(ctx).get(published.id), plan)

  announce(ctx, 'form-published', { formId: form.id, formVersionId: published.id, number: published.number })
  const plieId = ctx.plie?.id
  if (plieId !== undefined) ctx.work?.afterCommit.push(() => ctx.runtime.onPublished(plieId))
  return published
}
