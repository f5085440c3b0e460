import type { PlainDate } from '../text.ts'
import { addMonths, isWeekendOnly } from './calendar.ts'
import type { WorkContractRecord } from './dossier-record.ts'
import { cumulatedMonths, daysOf, type Spell, within } from './spells.ts'
import { quotaOf, weeklyHoursOf, workedSpell } from './work-contract.ts'

export interface EmploymentFilter {
  /** Kinds counted; absent: every kind. */
  readonly kinds?: readonly string[] | undefined
  /** Only what was worked in the months before today; absent: the whole parcours. */
  readonly windowMonths?: number | undefined
  /** Only jobs of at least this share of full time. */
  readonly quotaMin?: number | undefined
  /** Only jobs under a social clause (true) or outside one (false). */
  readonly insertionClause?: boolean | undefined
}

/** The window `[today − n months, today)`: like every count of worked days, it stops the day before. */
const windowOf = (months: number | undefined, today: PlainDate): Spell => ({
  start: months === undefined ? '0001-01-01' : addMonths(today, -months),
  end: today,
})

const ofKind = (contract: WorkContractRecord, { kinds, insertionClause }: EmploymentFilter): boolean =>
  (kinds === undefined || kinds.includes(contract.kind)) &&
  (insertionClause === undefined || contract.insertionClause === insertionClause)

/** Months in a job; overlapping contracts count once. Undefined when a job's share of full time is asked for and not known. */
export const monthsInEmployment = (
  contracts: readonly WorkContractRecord[],
  today: PlainDate,
  filter: EmploymentFilter,
): number | undefined => {
  const window = windowOf(filter.windowMonths, today)
  const spells: Spell[] = []
  for (const contract of contracts.filter((one) => ofKind(one, filter))) {
    const spell = within(workedSpell(contract, today), window)
    if (spell === null) continue
    if (filter.quotaMin !== undefined) {
      const quota = quotaOf(contract)
      if (quota === undefined) return undefined
      if (quota < filter.quotaMin) continue
    }
    spells.push(spell)
  }
  return cumulatedMonths(spells)
}

/**
 * Hours worked. Hours recorded under a clause are taken as typed and, when the job began before the window, spread
 * evenly over its days; otherwise weekly hours × weeks. Undefined when a job in the window has neither.
 */
export const hoursInEmployment = (
  contracts: readonly WorkContractRecord[],
  today: PlainDate,
  filter: EmploymentFilter,
): number | undefined => {
  const window = windowOf(filter.windowMonths, today)
  let hours = 0
  for (const contract of contracts.filter((one) => ofKind(one, filter))) {
    const worked = workedSpell(contract, today)
    const inside = within(worked, window)
    if (inside === null) continue
    if (contract.insertionClause && contract.clauseHours !== null) {
      hours += (contract.clauseHours * daysOf(inside)) / daysOf(worked)
      continue
    }
    const weekly = weeklyHoursOf(contract)
    if (weekly === undefined) return undefined
    hours += (weekly * daysOf(inside)) / 7
  }
  return Math.floor(hours * 100 + 1e-6) / 100
}

/**
 * Months cumulated in the longest run of jobs without a break. A weekend between two jobs is no break; neither is the
 * firm's yearly closing when tolerated, if the job that follows says so (`annualClosingOnly`). Days of closing are not
 * counted as worked: the months are those of the jobs.
 */
export const uninterruptedMonths = (
  contracts: readonly WorkContractRecord[],
  today: PlainDate,
  filter: EmploymentFilter & { readonly toleratesAnnualClosing?: boolean | undefined },
): number => {
  const jobs = contracts
    .filter((one) => ofKind(one, filter))
    .map((contract) => ({ contract, spell: workedSpell(contract, today) }))
    .filter(({ spell }) => spell.start < spell.end)
    .sort((a, b) => (a.spell.start < b.spell.start ? -1 : 1))
  let longest = 0
  let run: Spell[] = []
  let end: PlainDate = ''
  for (const { contract, spell } of jobs) {
    const touches = run.length > 0 && (spell.start <= end || isWeekendOnly(end, spell.start))
    const closing = run.length > 0 && filter.toleratesAnnualClosing === true && contract.annualClosingOnly === true
    if (!touches && !closing) run = []
    // A bridged weekend belongs to the run, so that Monday-to-Friday jobs add up from date to date.
    run.push(touches && spell.start > end ? { start: end, end: spell.end } : spell)
    if (run.length === 1 || spell.end > end) end = spell.end
    longest = Math.max(longest, cumulatedMonths(run))
  }
  return longest
}
