import { isId } from '../platform/ids.ts'
import { concerns } from '../platform/outbox/outbox.ts'
import { isHere } from '../platform/plan/is-here.ts'
import { type Row, readOne } from '../platform/plan/plan.ts'
import type { Selection } from '../platform/plan/selection.ts'
import { every, sql } from '../platform/plan/sql.ts'
import { useCase } from '../platform/use-case.ts'
import { submissionShape, visibleSubmissions } from './submissions.shape.ts'

/** One submission, or null when the caller may not see it. */
export const readSubmission = useCase(
  'submission.read',
  async (ctx, asked: { id: string; selection: Selection }): Promise<Row | null> => {
    const visible = visibleSubmissions(ctx, 'submission')
    ctx.access.require('submission.read')
    if (!isId(asked.id)) return null
    const row = await readOne(
      ctx,
      submissionShape,
      asked.selection,
      every([visible, sql('submission.id = ?::uuid', asked.id)]),
    )
    // Whoever is refused a row of the PLIE leaves its id in the trail; ids of nothing, or of others, stay out of it.
    if (row !== null || (await isHere(ctx, 'submission', asked.id))) concerns(ctx, 'submission', asked.id)
    return row
  },
  { reads: true, audited: true },
)
