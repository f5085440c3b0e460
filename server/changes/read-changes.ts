import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { pageSize } from '../platform/plan/cursor.ts'
import { plieOf } from '../platform/plie-of.ts'
import { useCase } from '../platform/use-case.ts'
import { journalPage } from './journal.ts'
import { toldChanges } from './told-to.ts'

export interface ReadChanges {
  /** Where the last page stopped; null from the beginning. */
  readonly cursor?: string | null | undefined
  readonly first: number
}

/** What happened after a cursor that the caller may be told of. @throws BAD_USER_INPUT for a cursor that is not of this PLIE */
export const readChanges = useCase(
  'change.list',
  async (ctx, asked: ReadChanges) => {
    const plieId = plieOf(ctx)
    ctx.access.require('change.list')
    const first = pageSize(asked.first)
    const after = asked.cursor ?? null
    if (after !== null && !isId(after)) throw new Refusal('BAD_USER_INPUT', 'input.bad-cursor')

    const page = await journalPage(ctx.em, { plieId, after, limit: first + 1, where: toldChanges(ctx, 'o') })
    if (!page.known) throw new Refusal('BAD_USER_INPUT', 'input.bad-cursor')
    const changes = page.changes.slice(0, first)
    return {
      changes,
      cursor: changes.at(-1)?.id ?? after,
      hasMore: page.changes.length > first,
      latest: page.latest,
    }
  },
  { reads: true },
)
