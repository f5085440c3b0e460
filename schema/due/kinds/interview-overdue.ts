import { addDays, addMonths, later, wholeMonths } from '../../facts/calendar.ts'
import type { PlainDate } from '../../text.ts'
import { afterPauses, lastOf, WEEK } from '../dates.ts'
import { type DueContext, type DueRule, NOTHING } from '../due-rule.ts'
import type { DueSettings } from '../settings.ts'

type Line = NonNullable<DueSettings['rhythm']>['value'][number]

/** The person was not met for longer than the rhythm of the PLIE allows. @source domain R03 to R07 */
export const interviewOverdue: DueRule = {
  rule: 'R03–R07',
  owner: 'referent',
  place: 'contacts',
  statuses: ['active'],
  rhythm: true,
  find: (context) => {
    const { record, settings } = context
    const { admittedOn, contacts } = record
    if (settings.rhythm === null || admittedOn === null || contacts === null) return NOTHING
    const lines = linesOn(context, admittedOn)
    // In an action, or where nothing says whether the person is in one, any line of the text may be the one that applies.
    const asked = inAction(context) ? lines : lines.slice(0, 1)
    const [latest] = asked
      .map((line) => dueBy(context, admittedOn, line))
      .toSorted((a, b) => b.dueOn.localeCompare(a.dueOn))
    if (latest === undefined) return NOTHING
    const { dueOn, met } = latest
    return [
      {
        dueOn,
        toldFrom: addDays(dueOn, -WEEK),
        source: settings.rhythm.source,
        params: { since: met ?? admittedOn, met: met === null ? 0 : 1 },
      },
    ]
  },
}

/** Lines of the rhythm that count something at the age the journey has today. */
export const linesOn = ({ settings, today }: DueContext, admittedOn: PlainDate): Line[] => {
  const age = wholeMonths(admittedOn, today)
  return (settings.rhythm?.value ?? []).filter(
    ({ fromMonth = 0, untilMonth, maxGapDays, minPerMonth }) =>
      age >= fromMonth &&
      (untilMonth === undefined || age < untilMonth) &&
      (maxGapDays !== undefined || minPerMonth !== undefined),
  )
}

/** The last day of a gap that begins on a day. */
export const gapEnd = ({ maxGapDays, minPerMonth = 1 }: Line, from: PlainDate): PlainDate => {
  if (maxGapDays !== undefined) return addDays(from, maxGapDays)
  return minPerMonth === 1 ? addMonths(from, 1) : addDays(from, Math.floor(30 / minPerMonth))
}

const dueBy = (context: DueContext, admittedOn: PlainDate, line: Line) => {
  const met = lastOf(
    (context.record.contacts ?? [])
      .filter(({ presence, inPerson }) => presence === 'seen' && (inPerson || !line.faceToFace))
      .map(({ on }) => on),
  )
  const from = later(met ?? admittedOn, admittedOn)
  return { met, dueOn: afterPauses(context, from, gapEnd(line, from)) }
}

const inAction = ({ record: { steps, jobs }, today }: DueContext): boolean =>
  steps === null ||
  steps.some(({ state }) => state === 'running') ||
  jobs.some(({ from, until }) => from <= today && (until === null || until >= today))
