import type { Permission } from '../../schema/index.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { ruledBy } from './readable-answers.ts'

const READING: readonly Permission[] = ['submission.read', 'submission.read-sensitive', 'submission.read-free-text']

/** What the caller may do with these answers now. */
export const submissionAbilities = (ctx: RequestContext, row: Row): Permission[] =>
  ctx.access.abilities(
    row['status'] === 'DRAFT' ? [...READING, 'submission.write', 'submission.submit'] : READING,
    ruledBy(row),
  )
