import { followUpMoved, journeyClock } from '../../../schema/index.ts'
import { InvalidInput } from '../../platform/errors.ts'
import { newId } from '../../platform/ids.ts'
import { inputIssue } from '../../platform/input-issue.ts'
import { suspensions } from '../journey.repository.ts'
import { type Change, told } from './change.ts'
import { endSuspension } from './pauses.ts'

const renew: Change = async (ctx, acted) => {
  const { record, settings } = acted.journey
  const { periodEnd } = journeyClock({ ...record, renewals: record.renewals + 1 }, settings, ctx.today)
  return followUpMoved(told('renew', acted, { until: periodEnd }))
}

const suspend: Change = async (ctx, acted) => {
  const { from, until, reason } = acted.values
  const since = acted.dossier.admittedOn ?? acted.dossier.openedAt
  const issues = [
    ...(from === null || from < since ? [inputIssue('input.bad-order', 'from')] : []),
    ...(until !== null && until < (from ?? '') ? [inputIssue('input.bad-order', 'until')] : []),
  ]
  if (from === null || issues.length > 0) throw new InvalidInput(issues)
  await suspensions(ctx).add({
    ...{ id: newId(), dossierId: acted.dossier.id, reason: reason ?? '', fromDay: from, untilDay: until },
  })
  return followUpMoved(told('suspend', { ...acted, day: from }, { until }))
}

const resume: Change = async (ctx, acted) => {
  await endSuspension(ctx, acted.dossier.id, acted.day)
  return followUpMoved(told('resume', acted))
}

export const clockChanges = { renew, suspend, resume } as const
