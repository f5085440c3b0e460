import type { FormDefinition } from '../../schema/index.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { computedGuards, type Guard, OPEN, permissionsOf, totalGuard } from './guards.ts'
import { ruledBy } from './readable-answers.ts'

/**
 * The scores of a submission and its total; null for those worked out from answers the caller may not read, which they
 * would tell (promises C3).
 */
export const readableScores = (ctx: RequestContext, form: FormDefinition, row: Row): Record<string, unknown> => {
  const ruled = ruledBy(row)
  const readable = (guard: Guard) => permissionsOf(guard).every((permission) => ctx.access.allows(permission, ruled))
  const guards = computedGuards(form)
  const scores = Object.entries(row['rawScores'] ?? {}).map(([id, value]) => [
    id,
    readable(guards.get(id) ?? OPEN) ? value : null,
  ])
  return { ...Object.fromEntries(scores), total: readable(totalGuard(form)) ? row['total'] : null }
}
