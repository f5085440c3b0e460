import type { FactParams, FactRow, FactSource, FactValue } from '../rules/fact-source.ts'
import type { L10n, PlainDate } from '../text.ts'
import { barrierItems } from './barriers.ts'
import { contractFacts } from './contract-facts.ts'
import type { DerivedFact } from './derived-fact.ts'
import { diagnosticItemFacts } from './diagnostic-item-facts.ts'
import { wholeFacts } from './dictionary.ts'
import type { KnownRecord } from './dossier-record.ts'
import { contractLabel, diagnosticItemLabel, trainingLabel } from './row-label.ts'
import { trainingFacts } from './training-facts.ts'
import { lastDayOf } from './work-contract.ts'

type Facts<Subject> = ReadonlyMap<string, DerivedFact<Subject>>
const indexed = <Subject>(facts: readonly DerivedFact<Subject>[]): Facts<Subject> =>
  new Map(facts.map((one) => [one.fact.path, one]))
const wholeByPath = indexed(wholeFacts)
const contractByPath = indexed(contractFacts)
const trainingByPath = indexed(trainingFacts)
const itemByPath = indexed(diagnosticItemFacts)

/** What ended before the dossier was opened belongs to the person's past, not to this parcours. */
const since = (opened: PlainDate | undefined, lastDay: PlainDate | undefined): boolean =>
  opened === undefined || lastDay === undefined || lastDay >= opened

const NO_PARAMS: FactParams = {}

/**
 * Each fact of a subject worked out once, and once for each parameters object: those of a rule are the same object at
 * every reading. `elsewhere` answers what is not a fact of the subject.
 */
const remembered = <Subject>(
  facts: Facts<Subject>,
  subject: Subject,
  today: PlainDate,
  elsewhere: FactSource['value'],
): FactSource['value'] => {
  const values = new Map<string, Map<FactParams, FactValue | undefined>>()
  return (path, params = NO_PARAMS) => {
    const own = facts.get(path)
    if (own === undefined) return elsewhere(path, params)
    const known = values.get(path) ?? new Map<FactParams, FactValue | undefined>()
    if (known.size === 0) values.set(path, known)
    else if (known.has(params)) return known.get(params)
    const value = own.derive(subject, today, params)
    known.set(params, value)
    return value
  }
}

/** Something worked out at first use. */
const once = <Value>(make: () => Value): (() => Value) => {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Facts of a record of which parts may be unknown; see `deriveFacts`. */
export const factsOf = (record: KnownRecord, today: PlainDate): FactSource => {
  const opened = record.dossier?.openedAt
  const parcours: KnownRecord = {
    ...record,
    contracts: record.contracts?.filter((contract) => since(opened, lastDayOf(contract))),
    trainings: record.trainings?.filter(({ endDate }) => since(opened, endDate ?? undefined)),
  }
  const value = remembered(wholeByPath, parcours, today, () => undefined)
  const rowsOf = <Subject>(
    facts: Facts<Subject>,
    subjects: () => readonly Subject[] | undefined,
    labelOf: (subject: Subject) => L10n,
  ) =>
    once(() =>
      subjects()?.map(
        (subject): FactRow => ({ label: labelOf(subject), value: remembered(facts, subject, today, value), rows }),
      ),
    )
  const { first, last } = record.diagnostics ?? { first: null, last: null }
  const lists: ReadonlyMap<string, () => readonly FactRow[] | undefined> = new Map([
    ['contracts', rowsOf(contractByPath, () => parcours.contracts, contractLabel)],
    ['trainings', rowsOf(trainingByPath, () => parcours.trainings, trainingLabel)],
    [
      'diagnostics.items',
      rowsOf(itemByPath, () => (first ? barrierItems(first, last) : undefined), diagnosticItemLabel),
    ],
  ])
  function rows(path: string): readonly FactRow[] | undefined {
    return lists.get(path)?.()
  }
  return { value, rows }
}

/**
 * Everything rules may know of a dossier on a day, worked out from what was typed. Pure; `today` is the day of the
 * PLIE. Days worked are counted up to yesterday: today is not over.
 */
export const deriveFacts = (record: KnownRecord, today: PlainDate): FactSource => factsOf(record, today)
