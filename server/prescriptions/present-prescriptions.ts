import { isDecisionRecord, type Locale, type Permission } from '../../schema/index.ts'
import { type PresentedDecision, presentDecision } from '../exits/index.ts'
import type { Row } from '../platform/plan/plan.ts'
import type { RequestContext } from '../platform/request.ts'
import { isSettled } from './review.ts'

/** A kept decision told with every clause; null where nothing was kept. */
export const prescriptionDecision = (record: unknown, locale: Locale): PresentedDecision | null =>
  isDecisionRecord(record) ? presentDecision(record, locale) : null

/** What the caller may do with this prescription now; the back office shows nothing else. */
export const prescriptionAbilities = (ctx: RequestContext, row: Row): Permission[] => {
  const ruled: unknown = row['ruled']
  const referentId = typeof ruled === 'object' && ruled !== null ? Reflect.get(ruled, 'referentId') : null
  const open = !isSettled(String(row['status']))
  return ctx.access.abilities(open ? ['prescription.read', 'prescription.review'] : ['prescription.read'], {
    referentId,
  })
}
