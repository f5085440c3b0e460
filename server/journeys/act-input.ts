import { z } from 'zod'
import { type ActInput, type JourneyAct, type PlainDate, transitionOf } from '../../schema/index.ts'
import { InvalidInput } from '../platform/errors.ts'
import { inputIssue } from '../platform/input-issue.ts'
import { day, line, lines, parseInput } from '../platform/parse-input.ts'

const schema = z.object({
  on: day.nullish(),
  reason: lines(2_000).nullish(),
  body: line(100).nullish(),
  referentId: z.string().nullish(),
  standbyReason: line(100).nullish(),
  from: day.nullish(),
  until: day.nullish(),
  override: z.boolean().nullish(),
})

/** What may come with an act of the life cycle; `transitionOf(act)` says what must. Null and absent are the same. */
export interface ActValues {
  readonly on: PlainDate | null
  readonly reason: string | null
  readonly body: string | null
  readonly referentId: string | null
  readonly standbyReason: string | null
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly override: boolean
}

/** Names of the life cycle → properties of the input. */
const PROPERTIES = {
  on: 'on',
  reason: 'reason',
  body: 'body',
  referent: 'referentId',
  standby_reason: 'standbyReason',
  from: 'from',
  until: 'until',
} as const satisfies Record<ActInput, Exclude<keyof ActValues, 'override'>>

/** @throws InvalidInput at each property that is missing or wrong; what the act does not take is not looked at. */
export const actValues = (act: JourneyAct, input: object): ActValues => {
  const { requires, accepts } = transitionOf(act)
  const found = parseInput(schema, input)
  const taken = (name: ActInput): boolean => requires.includes(name) || accepts.includes(name) || name === 'reason'
  const value = (name: ActInput): string | null => (taken(name) ? found[PROPERTIES[name]] || null : null)
  const missing = requires.filter((name) => !found[PROPERTIES[name]])
  if (missing.length > 0) throw new InvalidInput(missing.map((name) => inputIssue('input.required', PROPERTIES[name])))
  return {
    on: value('on'),
    reason: value('reason'),
    body: value('body'),
    referentId: value('referent'),
    standbyReason: value('standby_reason'),
    from: value('from'),
    until: value('until'),
    override: found.override ?? false,
  }
}
