import { type Facts, type Json, recordFromJson } from '../../../../../schema/index.ts'
import { newId } from '../../state/new-id.ts'

/** What was typed, by property of the record; an absent one was not said. Text that is no date yet stays as typed. */
export type FactValues = { readonly [property: string]: Json }

/** One contract, training or item being typed. */
export interface FactRow {
  readonly key: string
  readonly values: FactValues
}

/** The record of a dossier being typed. A list that is null was not said; an empty one says that there is none. */
export interface TrialFacts {
  readonly participant: FactValues
  readonly dossier: FactValues
  readonly contracts: readonly FactRow[] | null
  readonly trainings: readonly FactRow[] | null
  /** Rows `{ name, first, last }`; `last` counts when `compared`. Null: not said. */
  readonly diagnostics: { readonly made: boolean; readonly compared: boolean; readonly rows: readonly FactRow[] } | null
}

export const UNSAID: TrialFacts = { participant: {}, dossier: {}, contracts: null, trainings: null, diagnostics: null }

export type RowList = 'contracts' | 'trainings'

export const newRow = (values: FactValues = {}): FactRow => ({ key: newId(), values })

/** A value set, or taken back when it is null. */
export function withValue(values: FactValues, property: string, value: Json): FactValues {
  const { [property]: _, ...others } = values
  return value === null || value === '' ? others : { ...others, [property]: value }
}

/** False while a row lacks what makes it one (its kind, its first day), or holds what cannot be read: it does not count yet. */
export const isComplete = (list: RowList, { values }: FactRow): boolean => recordFromJson({ [list]: [values] }) !== null

const readable = (part: 'participant' | 'dossier', values: FactValues): FactValues =>
  Object.fromEntries(Object.entries(values).filter(([key, value]) => recordFromJson({ [part]: { [key]: value } })))

/** The facts as an evaluation and a golden case take them: what cannot be read yet is left out, and so is unknown. */
export function factsOf(facts: TrialFacts): Facts {
  const participant = readable('participant', facts.participant)
  const dossier = readable('dossier', facts.dossier)
  const rows = (list: RowList) => facts[list]?.filter((row) => isComplete(list, row)).map(({ values }) => values)
  const [contracts, trainings] = [rows('contracts'), rows('trainings')]
  return {
    ...(Object.keys(participant).length > 0 ? { participant } : {}),
    ...(Object.keys(dossier).length > 0 ? { dossier } : {}),
    ...(contracts ? { contracts } : {}),
    ...(trainings ? { trainings } : {}),
    ...(facts.diagnostics ? { diagnostics: diagnosticsOf(facts.diagnostics) } : {}),
  }
}

function diagnosticsOf({ made, compared, rows }: NonNullable<TrialFacts['diagnostics']>): Json {
  const scores = (side: 'first' | 'last'): Json =>
    Object.fromEntries(
      rows.flatMap(({ values }): [string, number | null][] => {
        const { name, [side]: score } = values
        return typeof name === 'string' ? [[name, typeof score === 'number' ? score : null]] : []
      }),
    )
  return { first: made ? scores('first') : null, last: made && compared ? scores('last') : null }
}

/** What a golden case knows of a dossier, ready to be typed over. Facts of another shape give what nobody said. */
export function trialFactsOf(facts: Facts): TrialFacts {
  const record = recordFromJson(facts)
  if (record === null) return UNSAID
  const said = (part: object | undefined): FactValues =>
    Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== null && value !== undefined))
  const rows = (list: readonly object[] | undefined) => list?.map((one) => newRow(said(one))) ?? null
  const { first = null, last = null } = record.diagnostics ?? {}
  const names = [...new Set([...Object.keys(first ?? {}), ...Object.keys(last ?? {})])]
  return {
    participant: said(record.participant),
    dossier: said(record.dossier),
    contracts: rows(record.contracts),
    trainings: rows(record.trainings),
    diagnostics: record.diagnostics
      ? {
          made: first !== null,
          compared: last !== null,
          rows: names.map((name) => newRow({ name, ...said({ first: first?.[name], last: last?.[name] }) })),
        }
      : null,
  }
}
