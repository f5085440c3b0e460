import { parseForm } from '../../schema/index.ts'
import { accountName } from '../accounts/index.ts'
import { type Form, FormRejected, formDrafts, forms, formVersions } from '../forms/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import { VersionConflict } from '../platform/version-conflict.ts'
import type { Source } from './chosen-plan.ts'
import { countOpenForms } from './open-forms.ts'

type Draft = NonNullable<Awaited<ReturnType<ReturnType<typeof formDrafts>['get']>>>

export interface CountedSource extends Source {
  /** Forms under way on it, in dossiers that are. */
  readonly submissions: number
}

/** A form whose draft somebody wants to see beside the forms under way. @throws NOT_FOUND */
export const formToMigrate = async (
  ctx: RequestContext,
  formId: string,
): Promise<{ form: Form; draft: Draft | null }> => {
  const form = await forms(ctx).get(formId)
  concerns(ctx, 'form', form.id)
  ctx.access.require('answers.migrate', form)
  return { form, draft: await formDrafts(ctx).get(form.id) }
}

/** The versions that have forms under way, latest first. */
export const sourcesOf = async (ctx: RequestContext, formId: string): Promise<CountedSource[]> => {
  const counts = await countOpenForms(ctx, formId)
  const versions = await formVersions(ctx).all(formId)
  return versions.toReversed().flatMap(({ id, number, form }) => {
    const submissions = counts.get(id) ?? 0
    return submissions === 0 ? [] : [{ id, number, form, submissions }]
  })
}

/** The document of a draft at the revision that was looked at. @throws VersionConflict, FormRejected */
export const draftAt = async (ctx: RequestContext, draft: Draft | null, revision: number) => {
  if (draft === null || draft.revision !== revision) {
    throw new VersionConflict({
      version: draft?.revision ?? 0,
      changedAt: draft?.updatedAt,
      changedBy: draft === null ? undefined : await accountName(ctx, draft.updatedBy),
    })
  }
  const { form, issues } = parseForm(draft.definition)
  if (form === null) throw new FormRejected(issues)
  return form
}
