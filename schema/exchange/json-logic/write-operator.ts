import type { Op } from '../../rules/expression.ts'
import { choicesOf } from '../../rules/value-type.ts'
import type { Json } from '../../text.ts'
import { lengthOf, writeAggregate, writeCount, writeCountIn } from './write-aggregate.ts'
import type { Writing } from './writing.ts'

type Write = (call: Writing) => Json

const ITEM: Json = { var: '' }

const plain =
  (name: string): Write =>
  (call) => ({ [name]: call.all() })

const none: Write = (call) => call.refuse()

const equality =
  (same: boolean): Write =>
  (call) => {
    const set = [0, 1].find((position) => call.type(position).t === 'options')
    if (set !== undefined) {
      const ids = call.wanted(1 - set)
      const chosen = call.write(set)
      const all: Json = {
        and: [{ '===': [lengthOf(chosen), new Set(ids).size] }, ...ids.map((id) => ({ in: [id, chosen] }))],
      }
      return same ? all : { '!': [all] }
    }
    const text = [0, 1].find((position) => call.type(position).t === 'text' && !('v' in call.arg(position)))
    if (text !== undefined) call.note('export.text-form', text)
    return { [same ? '===' : '!==']: call.all() }
  }

/** Membership reads an option as the set of itself. */
const membership =
  (write: (chosen: Json, ids: readonly string[]) => Json, one: (chosen: Json, ids: readonly string[]) => Json): Write =>
  (call) => {
    const make = call.type(0).t === 'options' ? write : one
    return make(call.write(0), call.wanted(1))
  }

const within = (chosen: Json, ids: readonly string[]): Json => ({ in: [chosen, ids] })

function score(call: Writing): Json {
  const type = call.type(0)
  const chosen = call.write(0)
  const choices = choicesOf(type) ?? []
  const scored = choices.flatMap(({ id, score }) => (score === undefined ? [] : [{ id, score }]))
  if (type.t === 'options') {
    if (scored.length < choices.length) call.note('export.missing-policy', 0, { policy: 'skip' })
    return { '+': [0, ...scored.map(({ id, score }) => ({ if: [{ in: [id, chosen] }, score, 0] }))] }
  }
  return { if: [...scored.flatMap(({ id, score }) => [{ '===': [chosen, id] }, score]), null] }
}

/** A set or a group is answered once it holds something; a value once it is there. */
function answered(call: Writing): Json {
  const { t } = call.type(0)
  const read = call.write(0)
  const isSet = t === 'options' || t === 'files' || (t === 'rows' && 'f' in call.arg(0))
  const name = typeof read === 'object' && read !== null && 'var' in read ? read.var : undefined
  return isSet || name === undefined ? { '!!': [read] } : { '!': [{ missing: [name] }] }
}

/** Reasons given instead of answers are read at `missing.<api name>`. */
function missingIs(call: Writing): Json {
  const field = call.arg(0)
  const found = 'f' in field ? call.output.index.fields.get(field.f) : undefined
  const reason = call.arg(1)
  if (found === undefined || !('v' in reason)) return call.refuse()
  return { in: [{ var: `missing.${found.api}` }, Array.isArray(reason.v) ? reason.v : [reason.v]] }
}

/** How each operator is said in JsonLogic; those that have no equivalent say so. */
export const writers = {
  and: plain('and'),
  or: plain('or'),
  not: plain('!'),
  eq: equality(true),
  ne: equality(false),
  lt: plain('<'),
  le: plain('<='),
  gt: plain('>'),
  ge: plain('>='),
  between: (call) => {
    const [value, low, high] = [call.write(0), call.write(1), call.write(2)]
    // Engines do not agree on `<=` of three texts: some make numbers of them.
    if ([0, 1, 2].some((position) => call.type(position).t !== 'number'))
      return { and: [{ '<=': [low, value] }, { '<=': [value, high] }] }
    return { '<=': [low, value, high] }
  },
  in: (call) => {
    const list = call.arg(1)
    return { in: [call.write(0), call.node.tags === undefined && 'v' in list ? list.v : call.wanted(1)] }
  },
  anyOf: membership((chosen, ids) => ({ some: [chosen, { in: [ITEM, ids] }] }), within),
  allOf: membership(
    (chosen, ids) => ({ and: [true, ...ids.map((id) => ({ in: [id, chosen] }))] }),
    (chosen, ids) => ({ and: [true, ...ids.map((id) => ({ '===': [id, chosen] }))] }),
  ),
  noneOf: membership(
    (chosen, ids) => ({ none: [chosen, { in: [ITEM, ids] }] }),
    (chosen, ids) => ({ '!': [within(chosen, ids)] }),
  ),
  answered,
  missingIs,
  proofValid: none,
  add: plain('+'),
  sub: plain('-'),
  mul: plain('*'),
  div: plain('/'),
  min: writeAggregate('min'),
  max: writeAggregate('max'),
  round: none,
  if: plain('if'),
  sum: writeAggregate('sum'),
  avg: writeAggregate('avg'),
  count: writeCount,
  countIn: writeCountIn,
  some: plain('some'),
  // JsonLogic's `all` is false of an empty list; ours is true: no row is against.
  every: (call) => ({ '!': [{ some: [call.write(0), { '!': [call.write(1)] }] }] }),
  score,
  age: none,
  diff: none,
  plus: none,
} satisfies Record<Op, Write>
