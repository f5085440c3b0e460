import { type FormKind, parseForm } from '../../schema/index.ts'
import { formDrafts, forms, formVersions } from '../forms/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import type { RequestContext } from '../platform/request.ts'
import type { Forms } from './change-sites.ts'
import { isReplayable } from './replay-readings.ts'

/** A draft to run on what people already answered, beside the version in force. */
export interface ReplayedDraft extends Forms {
  readonly form: { readonly id: string; readonly key: string; readonly kind: FormKind }
  readonly revision: number
  /** False: nothing to compare, neither rule nor band in either form. */
  readonly comparable: boolean
}

/**
 * The draft of a form, for a caller allowed to run it on the dossiers of the PLIE. Null when there is no such revision any more:
 * what is read must be what was reviewed; and null for a form never published, which nobody has filled.
 * @throws NOT_FOUND
 */
export const replayedDraft = async (
  ctx: RequestContext,
  asked: { formId: string; revision: number },
): Promise<ReplayedDraft | null> => {
  const form = await forms(ctx).get(asked.formId)
  concerns(ctx, 'form', form.id)
  ctx.access.require('publication.replay', form)

  const draft = await formDrafts(ctx).get(form.id)
  const before = (await formVersions(ctx).current(form.id))?.form
  const after = draft === null || draft.revision !== asked.revision ? null : parseForm(draft.definition).form
  if (before === undefined || after === null) return null
  return {
    before,
    after,
    revision: asked.revision,
    form: { id: form.id, key: form.key, kind: after.kind },
    comparable: isReplayable({ before, after }),
  }
}
