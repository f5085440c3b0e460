import type { Json } from '../text.ts'
import type { FactPath } from './expression.ts'
import type { Fact, FactDictionary, FactParam } from './fact-source.ts'
import { NUMBER, type ValueType } from './value-type.ts'

const ROW_FACTS = new WeakMap<FactDictionary, ReadonlySet<FactPath>>()

/** Every fact that has a meaning only inside its list. */
export function rowFacts(facts: FactDictionary): ReadonlySet<FactPath> {
  const known = ROW_FACTS.get(facts) ?? new Set(facts.all().flatMap((fact) => fact.row ?? []))
  ROW_FACTS.set(facts, known)
  return known
}

/** The type of a fact in the condition language. */
export function factType(fact: Fact): ValueType {
  switch (fact.type) {
    case 'integer':
    case 'decimal':
      return fact.unit ? { t: 'number', unit: fact.unit } : NUMBER
    case 'option':
    case 'options':
      return { t: fact.type, options: fact.options ?? null }
    case 'list':
      return { t: 'rows', facts: fact.row ?? [], fields: [] }
    default:
      return { t: fact.type }
  }
}

/** The first parameter that is missing, not declared or out of what it accepts. */
export function badParam(fact: Fact, given: { readonly [name: string]: Json }): string | undefined {
  const declared = fact.params ?? {}
  const extra = Object.keys(given).find((name) => !Object.hasOwn(declared, name))
  if (extra !== undefined) return extra
  return Object.entries(declared).find(([name, param]) =>
    Object.hasOwn(given, name) ? !accepts(param, given[name] ?? null) : param.required === true,
  )?.[0]
}

function accepts(param: FactParam, value: Json): boolean {
  if (param.type === 'boolean') return typeof value === 'boolean'
  if (param.type === 'options') {
    const ids = new Set(param.options?.map((option) => option.id))
    return Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string' && ids.has(one))
  }
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  if (param.type === 'integer' && !Number.isInteger(value)) return false
  return value >= (param.min ?? Number.NEGATIVE_INFINITY) && value <= (param.max ?? Number.POSITIVE_INFINITY)
}
