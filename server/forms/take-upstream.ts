import { compareUpstream, type ElementKey, parseForm, takeIncoming } from '../../schema/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { draftSeen, writeDraft } from './draft-changes.ts'
import { FormRejected, NoOrigin } from './errors.ts'
import { forms } from './form.repository.ts'
import { formOrigins } from './form-origin.repository.ts'
import { frozenIssues } from './save-form-draft.ts'
import { offered, upstreamOf } from './upstream.ts'

export interface TakeUpstream {
  readonly formId: string
  /** Revision of the draft that was compared; null where there was none: one is started. */
  readonly revision: number | null
  readonly keys: readonly ElementKey[]
}

/**
 * Puts the chosen changes of the model into the draft, with those they need; what this form did to the same things gives way.
 * @throws VersionConflict, NoOrigin, InvalidInput, FormRejected when the two sides do not agree together
 */
export const takeUpstream = useCase('form.take-upstream', async (ctx, asked: TakeUpstream): Promise<{ id: string }> => {
  const form = await forms(ctx).lock(asked.formId)

  concerns(ctx, 'form', form.id)
  ctx.access.require('form.edit', form)

  const draft = await draftSeen(ctx, form.id, asked.revision)
  const origin = await formOrigins(ctx).lock(form.id)
  const upstream = origin === null ? null : await upstreamOf(ctx, form.id, origin, draft)
  if (origin === null || upstream === null) throw new NoOrigin()
  const { comparison, mine, base } = upstream
  offered(comparison, asked.keys)
  const parsed = parseForm(takeIncoming(mine, comparison, asked.keys))
  if (parsed.form === null) throw new FormRejected(parsed.issues)
  const frozen = frozenIssues(form, parsed.form)
  if (frozen.length > 0) throw new FormRejected(frozen)

  await writeDraft(ctx, form.id, draft, parsed.form)
  // What was taken is no longer news, whatever becomes of it here.
  origin.draftBase = takeIncoming(base, compareUpstream(base, base, comparison.theirs), asked.keys)
  return { id: form.id }
})
