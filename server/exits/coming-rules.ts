import {
  type Answers,
  datePlus,
  evaluate,
  type FormDefinition,
  type PlainDate,
  wholeUnitsBetween,
} from '../../schema/index.ts'
import { type Dossier, participants } from '../dossiers/index.ts'
import { trainings, workContracts } from '../employment/index.ts'
import type { RequestContext } from '../platform/request.ts'
import { factsOfMany } from '../submissions/index.ts'

const AHEAD_MONTHS = 24

interface Asked {
  readonly form: FormDefinition
  readonly answers: Answers
  /** Rules that hold today. */
  readonly met: ReadonlySet<string>
}

/**
 * The first day each rule that does not hold today will, within two years, if the job or training that runs goes on as written and
 * nothing else changes: months in the post are worked out by time alone. Empty where nothing runs.
 */
export const comingRules = async (
  ctx: RequestContext,
  dossier: Dossier,
  { form, answers, met }: Asked,
): Promise<ReadonlyMap<string, PlainDate>> => {
  const coming = new Map<string, PlainDate>()
  if (!(await somethingRuns(ctx, dossier))) return coming
  const factsOn = await factsOfMany(ctx, [dossier.id], { jobs: true, diagnostics: true, life: true })
  const participant = await participants(ctx).get(dossier.participantId)
  const { id, openedAt, status } = dossier
  const holdOn = (day: PlainDate): ReadonlySet<string> => {
    const facts = factsOn({ id, openedAt, status, participant }, day)
    const { decisions } = evaluate(form, answers, { facts, today: day })
    return new Set(decisions.filter(({ truth }) => truth === true).map(({ rule }) => rule.id))
  }
  let before = ctx.today
  let held = met
  for (let month = 1; month <= AHEAD_MONTHS; month += 1) {
    const day = datePlus(ctx.today, month, 'm') ?? before
    const holds = holdOn(day)
    for (const rule of holds)
      if (!met.has(rule) && !held.has(rule) && !coming.has(rule)) coming.set(rule, firstDay(rule, before, day, holdOn))
    before = day
    held = holds
  }
  return coming
}

/** The first day of `]before, day]` on which the rule holds, as it does on the last. */
const firstDay = (
  rule: string,
  before: PlainDate,
  day: PlainDate,
  holdOn: (day: PlainDate) => ReadonlySet<string>,
): PlainDate => {
  const length = wholeUnitsBetween(before, day, 'd') ?? 0
  if (length <= 1) return day
  const middle = datePlus(before, Math.floor(length / 2), 'd') ?? day
  return holdOn(middle).has(rule) ? firstDay(rule, before, middle, holdOn) : firstDay(rule, middle, day, holdOn)
}

const somethingRuns = async (ctx: RequestContext, { id }: Dossier): Promise<boolean> => {
  const jobs = await workContracts(ctx).ofDossier(id)
  const courses = await trainings(ctx).ofDossier(id)
  const spells = [
    ...jobs.map((job) => ({ from: job.startDate, until: job.actualEndDate ?? job.signedEndDate ?? null })),
    ...courses.map((course) => ({ from: course.startDate, until: course.endDate ?? null })),
  ]
  return spells.some(({ until }) => until === null || until >= ctx.today)
}
