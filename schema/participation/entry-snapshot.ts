import type { WorkContractRecord } from '../facts/dossier-record.ts'
import type { ParticipantStatus } from '../facts/kinds.ts'
import { lastDayOf } from '../facts/work-contract.ts'
import { fieldAnswer } from '../form/answer-slots.ts'
import type { Answers } from '../form/answers.ts'
import type { Field, FormDefinition } from '../form/form.ts'
import { indexOf } from '../form/form-index.ts'
import { ageOn } from '../rules/calendar.ts'
import type { PlainDate } from '../text.ts'
import { type EntryAnswers, isEntryAnswer } from './questions.ts'

/** A form filled and submitted on a day. */
export interface FilledForm {
  readonly form: FormDefinition
  readonly answers: Answers
  readonly on: PlainDate
}

/** What the dossier tells of a person, from which the entry day is described. */
export interface EntryRecord {
  readonly birthDate: PlainDate | null
  readonly statuses: readonly ParticipantStatus[]
  readonly commune: string | null
  readonly contracts: readonly WorkContractRecord[]
  readonly filled: readonly FilledForm[]
}

/** The person on the day of entry, never worked out again (domain.md §8.5). */
export interface EntrySnapshot {
  /** Whole years on the entry day; null without a birth date. */
  readonly age: number | null
  readonly statuses: readonly ParticipantStatus[]
  readonly commune: string | null
  readonly answers: EntryAnswers
}

/** Indicators of the regulation carried by options of the forms. @source domain §8.2 */
const EXCLUDED_FROM_HOUSING = 'fse:EECO16'
const WITHOUT_A_JOB = 'fse:EECO03'
const DIPLOMA = ['fse:EECO09', 'fse:EECO10', 'fse:EECO11']

/**
 * Describes the entry day from what the dossier already holds. Only what was submitted by that day counts, the latest first.
 * What nothing says stays absent: a status that is not ticked is not a « no », a question the forms do not ask is no gap of theirs.
 */
export const entrySnapshot = (record: EntryRecord, day: PlainDate): EntrySnapshot => {
  const said = taggedAnswers(record.filled, day)
  const is = (status: ParticipantStatus) => record.statuses.includes(status)
  const inJob = record.contracts.some(
    (contract) =>
      contract.startDate <= day && (lastDayOf(contract) ?? day) >= day && contract.kind !== 'creation_entreprise',
  )
  const benefit = (['rsa', 'ass', 'aah'] as const).find((one) => is(one === 'rsa' ? 'brsa' : one))
  const known = {
    labour_status: inJob ? 'employed' : is('deld') ? 'unemployed' : undefined,
    months_unemployed: inJob ? undefined : said.months,
    diploma_level: said.diploma,
    disability: is('th') ? 'yes' : undefined,
    benefits: benefit,
    housing_exclusion: said.housing,
    priority_district: is('qpv') ? 'yes' : undefined,
  }
  const answers: EntryAnswers = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined))
  return {
    age: record.birthDate === null ? null : (ageOn(record.birthDate, day) ?? null),
    statuses: record.statuses,
    commune: record.commune,
    answers,
  }
}

interface Tagged {
  readonly months?: string
  readonly diploma?: string
  readonly housing?: string
}

/** Answers read by their concept, whatever the PLIE calls its fields; an option of a level of diploma counts by its code. */
const taggedAnswers = (filled: readonly FilledForm[], day: PlainDate): Tagged =>
  filled
    .filter(({ on }) => on <= day)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .reduce<Tagged>((found, { form, answers }) => Object.assign(found, ...toldBy(form, answers)), {})

const toldBy = (form: FormDefinition, answers: Answers): Tagged[] => {
  const { fields, groupOf } = indexOf(form)
  return [...fields.values()].filter(({ id }) => !groupOf.has(id)).map((field) => told(form, field, answers))
}

const told = (form: FormDefinition, field: Field, answers: Answers): Tagged => {
  const value = fieldAnswer(answers, field.id)?.value
  if (typeof value === 'number' && field.concept?.includes(WITHOUT_A_JOB)) {
    const months = String(value)
    return isEntryAnswer('months_unemployed', months) ? { months } : {}
  }
  const options = form.lists.find(({ id }) => id === field.list)?.options ?? []
  const chosen = options.find(({ id }) => id === value)
  if (chosen === undefined) return {}
  const tagged = (option: { readonly concept?: string[] }, ...wanted: string[]) =>
    option.concept?.some((one) => wanted.includes(one)) === true
  return {
    ...(tagged(chosen, ...DIPLOMA) && isEntryAnswer('diploma_level', chosen.code) ? { diploma: chosen.code } : {}),
    ...(options.some((one) => tagged(one, EXCLUDED_FROM_HOUSING))
      ? { housing: tagged(chosen, EXCLUDED_FROM_HOUSING) ? 'yes' : 'no' }
      : {}),
  }
}
