import type { ElementKey } from '../../schema/index.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { useCase } from '../platform/use-case.ts'
import { NoOrigin } from './errors.ts'
import { formDrafts, forms } from './form.repository.ts'
import { formOrigins } from './form-origin.repository.ts'
import { digestOf, offered, upstreamOf } from './upstream.ts'

export interface DismissUpstream {
  readonly formId: string
  readonly keys: readonly ElementKey[]
  /** True: not for us, no longer offered unless the model changes the same thing again. False: offered again. */
  readonly dismissed: boolean
}

/** Puts changes of the model aside, or back among those offered. The form itself is not touched. @throws NoOrigin, InvalidInput */
export const dismissUpstream = useCase(
  'form.dismiss-upstream',
  async (ctx, asked: DismissUpstream): Promise<{ id: string }> => {
    const form = await forms(ctx).lock(asked.formId)

    concerns(ctx, 'form', form.id)
    ctx.access.require('form.edit', form)

    const origin = await formOrigins(ctx).lock(form.id)
    const draft = await formDrafts(ctx).get(form.id)
    const upstream = origin === null ? null : await upstreamOf(ctx, form.id, origin, draft)
    if (origin === null || upstream === null) throw new NoOrigin()
    const named = offered(upstream.comparison, asked.keys)

    const kept = Object.entries(origin.dismissed).filter(([key]) => !asked.keys.includes(key))
    const added = asked.dismissed ? named.map((one): [string, string] => [one.key, digestOf(one)]) : []
    origin.dismissed = Object.fromEntries([...kept, ...added])
    return { id: form.id }
  },
)
