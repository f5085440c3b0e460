import type { FactRow, FactSource } from '../rules/fact-source.ts'
import type { L10n, PlainDate } from '../text.ts'
import { contractFacts } from './contract-facts.ts'
import type { DerivedFact } from './derived-fact.ts'
import { wholeFacts } from './dictionary.ts'
import type { KnownRecord } from './dossier-record.ts'
import { contractLabel, trainingLabel } from './row-label.ts'
import { trainingFacts } from './training-facts.ts'
import { lastDayOf } from './work-contract.ts'

const indexed = <Subject>(facts: readonly DerivedFact<Subject>[]): ReadonlyMap<string, DerivedFact<Subject>> =>
  new Map(facts.map((one) => [one.fact.path, one]))
const wholeByPath = indexed(wholeFacts)
const contractByPath = indexed(contractFacts)
const trainingByPath = indexed(trainingFacts)

/** What ended before the dossier was opened belongs to the person's past, not to this parcours. */
const since = (opened: PlainDate | undefined, lastDay: PlainDate | undefined): boolean =>
  opened === undefined || lastDay === undefined || lastDay >= opened

/** Facts of a record of which parts may be unknown; see `deriveFacts`. */
export const factsOf = (record: KnownRecord, today: PlainDate): FactSource => {
  const opened = record.dossier?.openedAt
  const parcours: KnownRecord = {
    ...record,
    contracts: record.contracts?.filter((contract) => since(opened, lastDayOf(contract))),
    trainings: record.trainings?.filter(({ endDate }) => since(opened, endDate ?? undefined)),
  }
  const value: FactSource['value'] = (path, params) => wholeByPath.get(path)?.derive(parcours, today, params ?? {})

  const row = <Subject>(facts: ReadonlyMap<string, DerivedFact<Subject>>, subject: Subject, label: L10n): FactRow => ({
    label,
    value: (path, params) => {
      const own = facts.get(path)
      return own === undefined ? value(path, params) : own.derive(subject, today, params ?? {})
    },
    rows,
  })
  const lists: ReadonlyMap<string, readonly FactRow[] | undefined> = new Map([
    ['contracts', parcours.contracts?.map((one) => row(contractByPath, one, contractLabel(one)))],
    ['trainings', parcours.trainings?.map((one) => row(trainingByPath, one, trainingLabel(one)))],
  ])
  function rows(path: string): readonly FactRow[] | undefined {
    return lists.get(path)
  }
  return { value, rows }
}

/**
 * Everything rules may know of a dossier on a day, worked out from what was typed. Pure; `today` is the day of the
 * PLIE. Days worked are counted up to yesterday: today is not over.
 */
export const deriveFacts = (record: KnownRecord, today: PlainDate): FactSource => factsOf(record, today)
