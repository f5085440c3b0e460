import type { Fact, FactParams, FactValue } from '../rules/fact-source.ts'
import type { PlainDate } from '../text.ts'

/** A fact of the dictionary with the way it is worked out; `undefined` when the record does not say. */
export interface DerivedFact<Subject> {
  readonly fact: Fact
  readonly derive: (subject: Subject, today: PlainDate, params: FactParams) => FactValue | undefined
}

/** Null in a record means « not known ». */
export const known = <Value>(value: Value | null | undefined): Value | undefined => value ?? undefined

/** Readers of a fact's parameters; what does not fit is as if it were absent (the type checker has refused it before). */
export const numberParam = (params: FactParams, name: string): number | undefined => {
  const value = params[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}
export const booleanParam = (params: FactParams, name: string): boolean | undefined => {
  const value = params[name]
  return typeof value === 'boolean' ? value : undefined
}
export const optionsParam = (params: FactParams, name: string): string[] | undefined => {
  const value = params[name]
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined
}
