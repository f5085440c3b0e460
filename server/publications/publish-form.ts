import { z } from 'zod'
import { parseForm, publishable } from '../../schema/index.ts'
import { accountName } from '../accounts/index.ts'
import {
  addVersion,
  bumpCatalogue,
  FormRejected,
  formDrafts,
  forms,
  formVersions,
  NotPublishable,
  runPublicationHooks,
} from '../forms/index.ts'
import { announce, concerns } from '../platform/outbox/outbox.ts'
import { line, parseInput } from '../platform/parse-input.ts'
import { useCase } from '../platform/use-case.ts'
import { VersionConflict } from '../platform/version-conflict.ts'

export interface PublishForm {
  readonly formId: string
  /** Revision of the draft that was reviewed. */
  readonly revision: number
  readonly reason: string
  readonly idempotencyKey: string
}

const input = z.object({ reason: line(500) })

/** Publishes the draft as the next version, for good; the PLIE's typed schema follows at once. */
export const publishForm = useCase(
  'form.publish',
  async (ctx, asked: PublishForm): Promise<{ id: string }> => {
    const form = await forms(ctx).lock(asked.formId)
    const draft = await formDrafts(ctx).lock(form.id)

    concerns(ctx, 'form', form.id)
    ctx.access.require('form.publish', form)

    const { reason } = parseInput(input, asked)
    if (draft === null || draft.revision !== asked.revision) {
      throw new VersionConflict({
        version: draft?.revision ?? 0,
        changedAt: draft?.updatedAt,
        changedBy: draft === null ? undefined : await accountName(ctx, draft.updatedBy),
      })
    }
    const parsed = parseForm(draft.definition)
    if (parsed.form === null) throw new FormRejected(parsed.issues)
    const previous = await formVersions(ctx).all(form.id)
    const problems = publishable(
      parsed.form,
      previous.map((version) => version.form),
    ).filter((issue) => issue.severity === 'error')
    if (problems.length > 0) throw new NotPublishable(problems)

    const published = await addVersion(ctx, form.id, parsed.form, reason, previous.at(-1) ?? null)
    await formDrafts(ctx).remove(draft)
    form.title = parsed.form.title
    await bumpCatalogue(ctx)
    await runPublicationHooks(ctx, form.id)

    announce(ctx, 'form-published', { formId: form.id, formVersionId: published.id, number: published.number })
    const plieId = ctx.plie?.id
    if (plieId !== undefined) ctx.work?.afterCommit.push(() => ctx.runtime.onPublished(plieId))
    return { id: form.id }
  },
  { idempotent: true },
)
