import type { FormChange, Incoming } from '../../schema/index.ts'
import { useCase } from '../platform/use-case.ts'
import { formDrafts, forms } from './form.repository.ts'
import { formOrigins } from './form-origin.repository.ts'
import { isDismissed, upstreamOf } from './upstream.ts'

/** One change of the model, whole. */
export interface OfferedChange {
  readonly key: string
  readonly changes: readonly FormChange[]
  /** What this form did to the same thing; empty: nothing. */
  readonly conflict: readonly FormChange[]
  /** The changes taken with it. */
  readonly needs: readonly Pick<Incoming, 'key' | 'changes'>[]
  readonly dismissed: boolean
}

export interface UpstreamChanges {
  /** Key of the model. */
  readonly template: string
  readonly takenAt: Date
  /** Of the draft that would take them; null: one is started. */
  readonly revision: number | null
  /** False: the product no longer has the model. */
  readonly available: boolean
  readonly changes: readonly OfferedChange[]
}

/** What changed in the model of a form since it was made from it. Null for a form made from nothing. */
export const upstreamChanges = useCase(
  'form.read-upstream',
  async (ctx, asked: { formId: string }): Promise<UpstreamChanges | null> => {
    const form = await forms(ctx).get(asked.formId)
    ctx.access.require('form.edit', form)
    const origin = await formOrigins(ctx).get(form.id)
    if (origin === null) return null
    const draft = await formDrafts(ctx).get(form.id)
    const upstream = await upstreamOf(ctx, form.id, origin, draft)
    const incoming = upstream?.comparison.incoming ?? []
    const named = new Map(incoming.map((one) => [one.key, one]))
    return {
      template: origin.template,
      takenAt: origin.takenAt,
      revision: draft?.revision ?? null,
      available: upstream !== null,
      changes: incoming.map((one) => ({
        key: one.key,
        changes: one.changes,
        conflict: one.conflict ?? [],
        needs: one.needs.flatMap((key) => named.get(key) ?? []),
        dismissed: isDismissed(origin, one),
      })),
    }
  },
  { reads: true },
)
