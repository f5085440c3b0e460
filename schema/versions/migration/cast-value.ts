import { fieldTypes } from '../../fields/index.ts'
import type { Field, Option } from '../../form/form.ts'
import { isAcceptedDate } from '../../rules/calendar.ts'
import type { ValueType, ValueTypeName } from '../../rules/value-type.ts'
import type { Json } from '../../text.ts'
import { booleanNamed, optionNamed, textsOf } from './option-match.ts'

/** A field on one side of a migration, with the options of its list. */
export interface Side {
  readonly field: Field
  readonly options: readonly Option[]
}

interface Casting {
  readonly value: Json
  readonly from: Side
  readonly to: Side
  readonly source: ValueType
  readonly target: ValueType
}

/**
 * A value as another field would say it; undefined when it cannot be said exactly: « abc » is no number, 2.5 no whole one,
 * three files no text. Never an approximation, never an empty value.
 */
export function castValue(value: Json, from: Side, to: Side): Json | undefined {
  const type = fieldTypes[to.field.type]
  const source = fieldTypes[from.field.type].operand(from.options)
  const target = type.operand(to.options)
  const isSame = from.field.type === to.field.type && !type.list
  const cast = isSame ? value : CASTS[target.t]({ value, from, to, source, target })
  if (cast === undefined) return undefined
  const kept = type.normalise?.(cast) ?? cast
  const refused = type.shape({ rules: to.field.rules ?? {}, options: to.options })(kept)
  return refused === undefined && !type.isEmpty(kept) ? kept : undefined
}

/** By what the target is in the condition language. A type without its line does not compile. */
const CASTS = {
  number: ({ value, source, target }) => {
    const amount = source.t === 'number' ? value : source.t === 'text' ? numberIn(value) : undefined
    if (typeof amount !== 'number' || target.t !== 'number') return undefined
    if (source.t === 'number' && source.cents === target.cents) return amount
    if (target.cents) return hundredfold(amount)
    return source.t === 'number' && source.cents ? amount / 100 : amount
  },
  text: ({ value, from, source }) => {
    if (source.t === 'files' || source.t === 'rows' || source.t === 'any') return undefined
    return fieldTypes[from.field.type].format(value, from.options, 'fr')
  },
  date: ({ value, source }) => (source.t === 'date' ? value : source.t === 'text' ? dateIn(value) : undefined),
  boolean: ({ value, from, source }) =>
    source.t === 'boolean' ? value : booleanNamed(textsOf(value, source, from.options)),
  option: (casting) => {
    const { value, source } = casting
    if (source.t !== 'options') return optionFor(value, casting)
    return Array.isArray(value) && value.length === 1 ? optionFor(value[0], casting) : undefined
  },
  options: (casting) => {
    const { value, source } = casting
    const given: readonly Json[] = source.t === 'options' && Array.isArray(value) ? value : [value]
    const found = given.flatMap((one) => optionFor(one, casting) ?? [])
    return found.length === given.length ? [...new Set(found)] : undefined
  },
  files: ({ value, source }) => (source.t === 'files' ? value : undefined),
  rows: () => undefined,
  any: () => undefined,
} satisfies Record<ValueTypeName, (casting: Casting) => Json | undefined>

function optionFor(value: Json, { from, to, source }: Casting): string | undefined {
  const own = from.options.find(({ id }) => id === value)
  const same = own && to.options.find(({ id, code, archived }) => id === own.id && code === own.code && !archived)
  return same?.id ?? optionNamed(textsOf(value, source, from.options), to.options)?.id
}

/** « 1 234,5 », with the spaces people and spreadsheets put in numbers. */
function numberIn(value: Json): number | undefined {
  if (typeof value !== 'string' || value.length > 40) return undefined
  const plain = value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^[+-]?\d{1,15}(\.\d{1,10})?$/.test(plain) ? Number(plain) : undefined
}

/** Euros in cents, when they are a whole number of them. */
function hundredfold(amount: number): number | undefined {
  const cents = Math.round(amount * 100)
  return Math.abs(cents - amount * 100) < 1e-6 ? cents : undefined
}

/** `2026-03-12`, or « 12/03/2026 ». */
function dateIn(value: Json): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim()
  const french = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(text)
  const date = french ? `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}` : text
  return isAcceptedDate(date) ? date : undefined
}
