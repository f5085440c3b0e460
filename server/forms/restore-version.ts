import { notFound } from '../platform/errors.ts'
import { announce, concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { draftSeen, writeDraft } from './draft-changes.ts'
import { forms, formVersions } from './form.repository.ts'
import { formOrigins } from './form-origin.repository.ts'

export interface RestoreVersion {
  readonly formId: string
  readonly versionId: string
  /** Revision of the draft it takes the place of; null where there is none. */
  readonly revision: number | null
}

/** Takes a published version back as the draft of its form. Publishes nothing: the version in force stays in force. */
export const restoreVersion = useCase(
  'form.restore-version',
  async (ctx, asked: RestoreVersion): Promise<{ id: string }> => {
    const form = await forms(ctx).lock(asked.formId)

    concerns(ctx, 'form', form.id)
    ctx.access.require('form.edit', form)

    const version = await formVersions(ctx).get(asked.versionId)
    if (version.formId !== form.id) throw notFound()
    const draft = await draftSeen(ctx, form.id, asked.revision)

    await writeDraft(ctx, form.id, draft, version.form)
    // What the replaced draft had taken of the model is offered again.
    const origin = await formOrigins(ctx).lock(form.id)
    if (origin !== null) origin.draftBase = null

    announce(ctx, 'form-version-restored', { formId: form.id, formVersionId: version.id, number: version.number })
    return { id: form.id }
  },
)
