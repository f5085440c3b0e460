import { addDays, addMonths, later } from '../../facts/calendar.ts'
import { afterPauses, lastOf, WEEK } from '../dates.ts'
import { type DueRule, NOTHING } from '../due-rule.ts'

/** No étape for so many months: none runs, and none has begun or ended since. @source domain R19 */
export const noStep: DueRule = {
  rule: 'R19',
  owner: 'referent',
  place: 'steps',
  statuses: ['active'],
  rhythm: true,
  find: (context) => {
    const { record, settings, today } = context
    const { noStepAlertMonths: most } = settings
    const { admittedOn, steps } = record
    if (most === null || admittedOn === null || steps === null) return NOTHING
    if (steps.some(({ state }) => state === 'running')) return NOTHING
    const lived = steps
      .filter(({ state }) => state === 'done' || state === 'abandoned')
      .flatMap(({ from, until }) => [from, until].filter((day) => day !== null && day <= today))
    const since = later(lastOf(lived.filter((day) => day !== null)) ?? admittedOn, admittedOn)
    const dueOn = afterPauses(context, since, addMonths(since, most.value))
    return [
      {
        dueOn,
        toldFrom: addDays(dueOn, -WEEK),
        source: most.source,
        params: { since, months: most.value },
      },
    ]
  },
}
