import type { Json } from '../../text.ts'
import type { Writing } from './writing.ts'

const ACCUMULATOR: Json = { var: 'accumulator' }
const CURRENT: Json = { var: 'current' }
const ITEM: Json = { var: '' }

/** How many elements a list has: JsonLogic has no word for it. */
export const lengthOf = (list: Json): Json => ({ reduce: [list, { '+': [ACCUMULATOR, 1] }, 0] })

const isNull = (value: Json): Json => ({ '==': [value, null] })
const orZero = (value: Json): Json => ({ if: [isNull(value), 0, value] })
const totalOf = (list: Json): Json => ({ reduce: [list, { '+': [ACCUMULATOR, CURRENT] }, 0] })

/** Whether null comes out of an operand exactly when it is unknown: of a variable or a score, not of a calculation. */
const keepsNull = (call: Writing, position: number): boolean => {
  const arg = call.arg(position)
  return !('op' in arg) || arg.op === 'score'
}

function notePolicy(call: Writing, positions: readonly number[]): void {
  const { missing } = call.node
  if (missing !== 'skip' && missing !== 'zero') return
  for (const at of positions) if (!keepsNull(call, at)) call.note('export.missing-policy', at, { policy: missing })
}

type Name = 'sum' | 'avg' | 'min' | 'max'

const OVER_LIST: Record<Name, (list: Json) => Json> = {
  sum: totalOf,
  avg: (list) => ({ '/': [totalOf(list), lengthOf(list)] }),
  min: (list) => extreme('min', list),
  max: (list) => extreme('max', list),
}

const extreme = (name: 'min' | 'max', list: Json): Json => ({
  reduce: [list, { if: [isNull(ACCUMULATOR), CURRENT, { [name]: [ACCUMULATOR, CURRENT] }] }, null],
})

function overRows(call: Writing, name: Name): Json {
  notePolicy(call, [1])
  const all: Json = { map: [call.write(0), call.write(1)] }
  const { missing } = call.node
  if (missing === 'skip') return OVER_LIST[name]({ filter: [all, { '!': [isNull(ITEM)] }] })
  return OVER_LIST[name](missing === 'zero' ? { map: [all, orZero(ITEM)] } : all)
}

/** Aggregates of numbers, over arguments or over the rows of a list. */
export const writeAggregate =
  (name: Name) =>
  (call: Writing): Json => {
    if (call.count === 2 && call.type(0).t === 'rows') return overRows(call, name)
    // Only the order of texts would be asked of a date, and `min` takes numbers.
    if (call.node.a.some((_, position) => call.type(position).t !== 'number')) return call.refuse()
    const { missing } = call.node
    notePolicy(
      call,
      call.node.a.map((_, i) => i),
    )
    if (missing === 'skip' && name !== 'sum') return call.refuse()
    const operands = call.all().map((one) => (missing === 'skip' || missing === 'zero' ? orZero(one) : one))
    if (name === 'sum') return { '+': operands }
    return name === 'avg' ? { '/': [{ '+': operands }, operands.length] } : { [name]: operands }
  }

/** Options chosen, rows of a list, rows that meet a condition, or conditions that hold. */
export function writeCount(call: Writing): Json {
  const first = call.type(0).t
  if (call.count === 1 && (first === 'options' || first === 'files' || first === 'rows')) return lengthOf(call.write(0))
  if (call.count === 2 && first === 'rows') return lengthOf({ filter: [call.write(0), call.write(1)] })
  return { '+': call.all().map((condition) => ({ if: [condition, 1, 0] })) }
}

/** Wanted options chosen in several fields. */
export function writeCountIn(call: Writing): Json {
  const last = call.node.tags === undefined ? call.count - 1 : call.count
  const counted: Json[] = []
  for (let i = 0; i < last; i++) {
    const ids = call.wanted(call.count - 1, i)
    const chosen = call.write(i)
    counted.push(
      call.type(i).t === 'options'
        ? lengthOf({ filter: [chosen, { in: [ITEM, ids] }] })
        : { if: [{ in: [chosen, ids] }, 1, 0] },
    )
  }
  return { '+': counted }
}
