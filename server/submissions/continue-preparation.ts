import { bumpCatalogue } from '../forms/index.ts'
import { inTransaction } from '../platform/orm/orm.ts'
import type { Runtime, Tenant } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'
import { copyBatch, versionsOf } from './backfill-answer-index.ts'
import { keepPreparation, nextPreparation } from './search-preparation.repository.ts'

const running = new Map<string, Promise<void>>()

/**
 * Goes on copying what the fields of a PLIE that became searchable wait for, a short transaction at a time, from where any process left it. Never
 * throws: what fails is logged, and taken up again with the next publication or the next start.
 */
export const continuePreparation = (runtime: Runtime, plie: Tenant): Promise<void> => {
  const known = running.get(plie.id)
  if (known !== undefined) return known
  const work = copyAll(runtime, plie)
    .catch((error: unknown) =>
      runtime.logger.error({ err: error, plie: plie.slug }, 'the search index is not complete'),
    )
    .finally(() => running.delete(plie.id))
  running.set(plie.id, work)
  return work
}

const copyAll = async (runtime: Runtime, plie: Tenant): Promise<void> => {
  while (await copyNext(runtime, plie));
  runtime.onPublished(plie.id)
}

/** One batch in one transaction. False: nothing waits any more. With the last one the fields become filters, in every process. */
export const copyNext = (runtime: Runtime, plie: Tenant): Promise<boolean> => {
  const outer = systemContext(runtime, plie)
  return inTransaction(outer.em, 'search.prepare', async (em) => {
    const ctx = { ...outer, em }
    const preparation = await nextPreparation(ctx)
    if (preparation === null) return false
    const { formId, fields, after } = preparation
    const versions = await versionsOf(ctx, formId)
    const { copied, last } = await copyBatch(ctx, { formId, versions, wanted: (id) => fields.includes(id), after })
    await keepPreparation(ctx, preparation, { copied, after: last })
    if (last === null) await bumpCatalogue(ctx)
    return true
  })
}
