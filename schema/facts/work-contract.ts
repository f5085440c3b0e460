import type { PlainDate } from '../text.ts'
import { addDays, earlier } from './calendar.ts'
import type { WorkContractRecord } from './dossier-record.ts'
import { monthsOf, type Spell } from './spells.ts'

/** Legal weekly hours of a full-time job: half-time is 17.5 h. */
export const FULL_TIME_WEEKLY_HOURS = 35

const OPEN_ENDED = new Set(['cdi', 'creation_entreprise', 'cesu'])

/** Last day of the contract as far as known: really worked, else signed; undefined while it has no known end. */
export const lastDayOf = (contract: WorkContractRecord): PlainDate | undefined =>
  contract.actualEndDate ?? contract.signedEndDate ?? undefined

const FIXED_TERM = new Set(['cdd', 'cddi', 'interim', 'saisonnier'])

/** Signed without a last day. Undefined for the kinds that may be either, until a term is typed. */
export const isOpenEnded = ({ kind, signedEndDate }: WorkContractRecord): boolean | undefined => {
  if (kind === 'cdi') return true
  return FIXED_TERM.has(kind) || signedEndDate !== null ? false : undefined
}

/** Days already worked: up to yesterday, today is not over. */
export const workedSpell = (contract: WorkContractRecord, today: PlainDate): Spell => {
  const lastDay = lastDayOf(contract)
  return { start: contract.startDate, end: lastDay === undefined ? today : earlier(addDays(lastDay, 1), today) }
}

/** Not over: under way today, or signed and still to begin. */
export const isCurrent = (contract: WorkContractRecord, today: PlainDate): boolean => {
  const lastDay = lastDayOf(contract)
  return lastDay === undefined || lastDay >= today
}

/** Ended before the day it was signed for; a contract without term is broken off as soon as it ends. */
export const isBrokenOff = ({ kind, actualEndDate, signedEndDate }: WorkContractRecord): boolean =>
  actualEndDate !== null && (signedEndDate === null ? OPEN_ENDED.has(kind) : actualEndDate < signedEndDate)

/**
 * Length signed, in months. Undefined for a contract without term and while the end is not known; a fixed-term contract
 * signed without a date (« terme imprécis ») takes its real end once over.
 */
export const signedMonths = (contract: WorkContractRecord): number | undefined => {
  const lastDay = contract.signedEndDate ?? (OPEN_ENDED.has(contract.kind) ? null : contract.actualEndDate)
  if (contract.kind === 'cdi' || lastDay === null) return undefined
  return monthsOf({ start: contract.startDate, end: addDays(lastDay, 1) })
}

/** Share of full time, 0–100, typed or worked out from the weekly hours over 35 h (17.5 h is exactly 50 %). */
export const quotaOf = ({ quotaPercent, weeklyHours }: WorkContractRecord): number | undefined =>
  quotaPercent ?? (weeklyHours === null ? undefined : Math.min(100, (weeklyHours * 100) / FULL_TIME_WEEKLY_HOURS))

export const weeklyHoursOf = ({ quotaPercent, weeklyHours }: WorkContractRecord): number | undefined =>
  weeklyHours ?? (quotaPercent === null ? undefined : (quotaPercent * FULL_TIME_WEEKLY_HOURS) / 100)
