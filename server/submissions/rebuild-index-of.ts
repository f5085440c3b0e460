import { forkFor, inTransaction } from '../platform/orm/orm.ts'
import type { Runtime } from '../platform/request.ts'
import { systemContext } from '../platform/system-context.ts'
import { rebuildAnswerIndex } from './backfill-answer-index.ts'

/**
 * Writes the search index of every form of a PLIE again. Each form is one transaction: whoever filters meanwhile finds what was there before.
 * Null: no PLIE has this address. Else the number of forms.
 */
export const rebuildIndexOf = async (runtime: Runtime, slug: string): Promise<number | null> => {
  const outside = forkFor(runtime.orm, null, null)
  const [found] = await outside.execute<{ id: string | null }[]>('select auth_plie_by_slug(?) as id', [slug])
  const id = found?.id ?? null
  if (id === null) return null
  const plie = { id, slug }
  const listed = systemContext(runtime, plie)
  const forms = await inTransaction(listed.em, 'index.forms', (em) =>
    em.execute<{ id: string }[]>('select id from form where plie_id = ?::uuid order by key', [id]),
  )
  for (const form of forms) {
    const outer = systemContext(runtime, plie)
    await inTransaction(outer.em, 'index.rebuild', (em) => rebuildAnswerIndex({ ...outer, em }, form.id))
  }
  return forms.length
}
