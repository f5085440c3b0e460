import type { Expr, Op } from '../../rules/expression.ts'
import { inferLoosely } from '../../rules/type-check.ts'
import { isObject, operationIn, type Path, type Reading } from './reading.ts'
import { leafOf } from './variables.ts'

/** One JsonLogic node being read. */
interface Call {
  readonly operator: string
  readonly args: readonly unknown[]
  readonly path: Path
  readonly reading: Reading
}
type Read = (call: Call) => Expr | undefined

const at = ({ path, operator }: Call, position: number): Path => [...path, operator, position]
const argument = (call: Call, position: number): Expr | undefined =>
  call.reading.read(call.args[position], at(call, position), call.reading)
const unsupported = ({ reading, path }: Call, what: string): undefined =>
  reading.refuse('import.not-supported', path, { what })

const make = ({ reading, path }: Call, op: Op, ...a: readonly Expr[]): Expr => reading.made({ op, a }, path)

/** An operator whose arguments are ours; the parser says later whether there are too many of them. */
const same =
  (op: Op, least = 1, most = 500): Read =>
  (call) => {
    if (call.args.length < least || call.args.length > most) {
      return call.reading.refuse('import.wrong-arity', call.path, { operator: call.operator })
    }
    const a = call.args.map((_, i) => argument(call, i))
    const known = a.filter((one) => one !== undefined)
    return known.length === a.length ? make(call, op, ...known) : undefined
  }

/** `{ "<": [a, b, c] }` is a range. */
const ordered =
  (op: 'lt' | 'le'): Read =>
  (call) => {
    if (call.args.length !== 3) return same(op, 2, 2)(call)
    const [low, value, high] = [argument(call, 0), argument(call, 1), argument(call, 2)]
    if (!low || !value || !high) return undefined
    if (op === 'le') return make(call, 'between', value, low, high)
    return make(call, 'and', make(call, 'lt', low, value), make(call, 'lt', value, high))
  }

/** Compared with null, a variable is asked whether it is answered. */
const equality =
  (op: 'eq' | 'ne'): Read =>
  (call) => {
    const asked = call.args.length === 2 ? call.args.indexOf(null) : -1
    if (asked === -1) return same(op, 2, 2)(call)
    const value = argument(call, 1 - asked)
    if (value === undefined) return undefined
    const answered = make(call, 'answered', value)
    return op === 'ne' ? answered : make(call, 'not', answered)
  }

function variable(call: Call): Expr | undefined {
  const [name, otherwise] = call.args
  if (otherwise !== undefined && otherwise !== null) return unsupported(call, 'var, default')
  const leaf = typeof name === 'string' ? leafOf(name, call.reading.index) : undefined
  if (leaf !== undefined) return call.reading.made(leaf, call.path)
  const written = typeof name === 'string' ? name.slice(0, 100) : typeof name
  return call.reading.refuse('import.unknown-variable', call.path, { name: written })
}

/** Names that are missing: as a condition, whether there is one. */
function missing(call: Call): Expr | undefined {
  const names = call.args.flatMap((one) => (Array.isArray(one) ? one : [one]))
  const asked = names.map((name) => {
    const leaf = variable({ ...call, operator: 'var', args: [name] })
    return leaf && make(call, 'not', make(call, 'answered', leaf))
  })
  const known = asked.filter((one) => one !== undefined)
  const [only] = known
  if (known.length < asked.length) return undefined
  return only === undefined ? unsupported(call, 'missing') : known.length === 1 ? only : make(call, 'or', ...known)
}

/** A list of values written out; JsonLogic would take calculations there, we do not. */
function literals(call: Call, list: readonly unknown[]): Expr | undefined {
  const known = list.filter((one) => typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean')
  return known.length === list.length ? { v: known } : unsupported(call, call.operator)
}

/** `{ "in": [value, [literals]] }`, or a value looked for in a field of several options. */
function among(call: Call): Expr | undefined {
  const [needle, haystack] = call.args
  if (call.args.length !== 2) return call.reading.refuse('import.wrong-arity', call.path, { operator: 'in' })
  const reason = reasonAsked(call)
  if (reason) return reason
  if (Array.isArray(haystack)) {
    const value = argument(call, 0)
    const list = literals(call, haystack)
    return value && list && make(call, 'in', value, list)
  }
  const set = argument(call, 1)
  if (set === undefined) return undefined
  return typeof needle === 'string' ? make(call, 'anyOf', set, { v: [needle] }) : unsupported(call, 'in')
}

/** `{ "in": [{ "var": "missing.x" }, [reasons]] }`. */
function reasonAsked(call: Call): Expr | undefined {
  const read = operationIn(call.args[0])
  const [name] = read?.operator === 'var' ? read.args : []
  if (typeof name !== 'string' || !name.startsWith('missing.') || !Array.isArray(call.args[1])) return undefined
  const field = leafOf(`answers.${name.slice('missing.'.length)}`, call.reading.index)
  const reasons = literals(call, call.args[1])
  return field && reasons && make(call, 'missingIs', field, reasons)
}

/** The literal list of `{ "in": [{ "var": "" }, [ids]] }`, asked of each option chosen. */
function chosenAmong(condition: unknown): readonly unknown[] | undefined {
  const inside = operationIn(condition)
  const item = operationIn(inside?.args[0])
  const list = inside?.args[1]
  return inside?.operator === 'in' && item?.operator === 'var' && item.args[0] === '' && Array.isArray(list)
    ? list
    : undefined
}

/** Over the rows of a list; or over the options chosen in a field, when each is looked for in a literal list. */
const quantified =
  (rows: (call: Call, list: Expr, condition: Expr) => Expr, options: 'anyOf' | 'noneOf' | null): Read =>
  (call) => {
    if (call.args.length !== 2) return call.reading.refuse('import.wrong-arity', call.path, { operator: call.operator })
    const list = argument(call, 0)
    if (list === undefined) return undefined
    const ids = chosenAmong(call.args[1])
    if (ids !== undefined) {
      const wanted = literals(call, ids)
      return options === null ? unsupported(call, call.operator) : wanted && make(call, options, list, wanted)
    }
    if (inferLoosely(list, call.reading.index.environment).t !== 'rows') return unsupported(call, call.operator)
    const condition = argument(call, 1)
    return condition && rows(call, list, condition)
  }

/** `{ "if": [c, a, d, b, e] }` is a chain; without a last value nothing says what comes out. */
function chain(call: Call): Expr | undefined {
  if (call.args.length < 3 || call.args.length % 2 === 0) return unsupported(call, 'if')
  const parts = call.args.map((_, i) => argument(call, i))
  let result = parts.at(-1)
  for (let i = parts.length - 3; i >= 0; i -= 2) {
    const [condition, value] = [parts[i], parts[i + 1]]
    if (!condition || !value || !result) return undefined
    result = make(call, 'if', condition, value, result)
  }
  return result
}

/** Minus with one argument changes the sign. */
function minus(call: Call): Expr | undefined {
  if (call.args.length !== 1) return same('sub', 2, 2)(call)
  const value = argument(call, 0)
  return value && make(call, 'sub', { v: 0 }, value)
}

/** A condition is itself; a set or a list is asked whether it holds something. */
function truthy(call: Call): Expr | undefined {
  const value = argument(call, 0)
  if (value === undefined || call.args.length !== 1) return unsupported(call, '!!')
  const { t } = inferLoosely(value, call.reading.index.environment)
  return t === 'options' || t === 'files' || t === 'rows' ? make(call, 'answered', value) : value
}

/** Everything of JsonLogic that is taken over. */
const readers: ReadonlyMap<string, Read> = new Map<string, Read>([
  ['var', variable],
  ['missing', missing],
  ['==', equality('eq')],
  ['===', equality('eq')],
  ['!=', equality('ne')],
  ['!==', equality('ne')],
  ['<', ordered('lt')],
  ['<=', ordered('le')],
  ['>', same('gt', 2, 2)],
  ['>=', same('ge', 2, 2)],
  ['and', same('and')],
  ['or', same('or')],
  ['!', same('not', 1, 1)],
  ['!!', truthy],
  ['in', among],
  ['if', chain],
  ['?:', chain],
  ['+', same('add', 1)],
  ['-', minus],
  ['*', same('mul')],
  ['/', same('div', 2, 2)],
  ['min', same('min')],
  ['max', same('max')],
  ['some', quantified((call, list, condition) => make(call, 'some', list, condition), 'anyOf')],
  ['none', quantified((call, list, condition) => make(call, 'not', make(call, 'some', list, condition)), 'noneOf')],
  [
    'all',
    // Of an empty list JsonLogic says no, and `every` yes.
    quantified(
      (call, list, condition) =>
        make(call, 'and', make(call, 'gt', make(call, 'count', list), { v: 0 }), make(call, 'every', list, condition)),
      null,
    ),
  ],
])

/** Reads one JsonLogic value: a node, or a literal. */
export function readLogic(input: unknown, path: Path, reading: Reading): Expr | undefined {
  if (typeof input === 'boolean' || typeof input === 'number' || typeof input === 'string') {
    return reading.made({ v: input }, path)
  }
  const operation = operationIn(input)
  if (operation === undefined)
    return reading.refuse('import.not-supported', path, {
      what: isObject(input) ? 'object' : String(input === null ? null : typeof input),
    })
  const read = readers.get(operation.operator)
  if (read === undefined) {
    return reading.refuse('import.unknown-operator', path, { operator: operation.operator.slice(0, 100) })
  }
  return read({ ...operation, path, reading })
}
