import { DATE, NUMBER, type Op, type ValueType } from '../../../../../schema/index.ts'
import { type CallDraft, call, type Draft, hole, isLiteral } from './draft.ts'

/** What an argument of a calculation is, and so how it is written. */
export interface Slot {
  /** Sentence key of `conditions.slots`. */
  readonly label: string
  readonly kind: 'value' | 'condition' | 'list' | 'options'
  /** The type it must have; null: any. */
  readonly expected: ValueType | null
  /** It may be taken away. */
  readonly removable?: true
  /** It is read on each row of the list in first position. */
  readonly onRow?: true
}

/** One way of working a value out. */
export interface Operation {
  /** What it gives: a type, or whatever is asked of it. */
  readonly gives: 'number' | 'date' | 'any'
  /** As it begins. */
  begin(): Draft
  slots(node: CallDraft, context: SlotContext): Slot[]
  /** One more argument may be added. */
  readonly grows?: 'value' | 'condition'
  /** It also works on the rows of a list. */
  readonly overRows?: true
}

export interface SlotContext {
  /** The type the whole must have; null: any. */
  readonly expected: ValueType | null
  typeOf(draft: Draft): ValueType
}

const value = (label: string, expected: ValueType | null): Slot => ({ label, kind: 'value', expected })

/** A literal is written in the type of what stands beside it: euros beside an amount, a day beside a date. */
function typeBeside(node: CallDraft, { expected, typeOf }: SlotContext): ValueType {
  const beside = node.a.find((one) => one.t !== 'hole' && !isLiteral(one))
  const type = beside === undefined ? undefined : typeOf(beside)
  if (type !== undefined && (type.t === 'number' || type.t === 'date')) return type
  return expected !== null && (expected.t === 'number' || expected.t === 'date') ? expected : NUMBER
}

const isOverRows = (node: CallDraft, { typeOf }: SlotContext): boolean => {
  const [first] = node.a
  return node.a.length === 2 && first !== undefined && typeOf(first).t === 'rows'
}

const many = (node: CallDraft, slot: Slot, fewest: number): Slot[] =>
  node.a.map((): Slot => (node.a.length > fewest ? { ...slot, removable: true } : slot))

const fixed =
  (...slots: Slot[]) =>
  (): Slot[] =>
    slots

const terms = (op: Op, label: string): Operation => ({
  gives: 'number',
  grows: 'value',
  begin: () => call(op, [hole(), hole()]),
  slots: (node, context) => many(node, value(label, op === 'mul' ? NUMBER : typeBeside(node, context)), 1),
})

const aggregate = (op: Op, gives: Operation['gives']): Operation => ({
  gives,
  grows: 'value',
  overRows: true,
  begin: () => call(op, [hole(), hole()]),
  slots: (node, context) =>
    isOverRows(node, context)
      ? [
          { label: 'list', kind: 'list', expected: null },
          { label: 'row_value', kind: 'value', expected: NUMBER, onRow: true },
        ]
      : many(node, value('term', typeBeside(node, context)), 1),
})

/** How each calculation is written. An operator that compares or joins conditions is no calculation: null. */
export const operations: Record<Op, Operation | null> = {
  add: terms('add', 'term'),
  mul: terms('mul', 'factor'),
  sub: {
    gives: 'number',
    begin: () => call('sub', [hole(), hole()]),
    slots: (node, context) => ['from_number', 'taken'].map((label) => value(label, typeBeside(node, context))),
  },
  div: {
    gives: 'number',
    begin: () => call('div', [hole(), hole()]),
    slots: fixed(value('dividend', NUMBER), value('divisor', NUMBER)),
  },
  round: {
    gives: 'number',
    begin: () => call('round', [hole()]),
    slots: (node) => [
      value('number', NUMBER),
      ...(node.a.length > 1 ? [{ ...value('digits', NUMBER), removable: true as const }] : []),
    ],
  },
  sum: aggregate('sum', 'number'),
  avg: aggregate('avg', 'number'),
  min: aggregate('min', 'any'),
  max: aggregate('max', 'any'),
  count: {
    gives: 'number',
    grows: 'condition',
    overRows: true,
    begin: () => call('count', [hole(), hole()]),
    slots: (node, context) => {
      const list: Slot = { label: 'list', kind: 'list', expected: null }
      if (isOverRows(node, context)) {
        return [list, { label: 'row_condition', kind: 'condition', expected: null, onRow: true }]
      }
      const [first] = node.a
      const t = first === undefined ? 'any' : context.typeOf(first).t
      if (node.a.length === 1 && t !== 'boolean' && t !== 'any') return [list]
      return many(node, { label: 'condition', kind: 'condition', expected: null }, 1)
    },
  },
  countIn: {
    gives: 'number',
    grows: 'value',
    begin: () => call('countIn', [hole(), hole()], { missing: 'skip' }),
    slots: (node) => {
      const field = value('answer', { t: 'options', options: null })
      const counted = node.tags === undefined ? node.a.length - 1 : node.a.length
      return node.a.map((_, i): Slot => {
        if (i >= counted) return { label: 'wanted', kind: 'options', expected: null }
        return counted > 1 ? { ...field, removable: true } : field
      })
    },
  },
  score: {
    gives: 'number',
    begin: () => call('score', [hole()]),
    slots: fixed(value('answer', { t: 'options', options: null })),
  },
  age: {
    gives: 'number',
    begin: () => call('age', [hole()]),
    slots: (node) => [
      value('birth', DATE),
      ...(node.a.length > 1 ? [{ ...value('on', DATE), removable: true as const }] : []),
    ],
  },
  diff: {
    gives: 'number',
    begin: () => call('diff', [hole(), hole()], { unit: 'm' }),
    slots: fixed(value('first_date', DATE), value('last_date', DATE)),
  },
  plus: {
    gives: 'date',
    begin: () => call('plus', [hole(), hole()], { unit: 'm' }),
    slots: fixed(value('date', DATE), value('later', NUMBER)),
  },
  if: {
    gives: 'any',
    begin: () => call('if', [hole(), hole(), hole()]),
    slots: (node, context) => {
      const [, yes, no] = node.a
      const told = [yes, no].find((one) => one !== undefined && one.t !== 'hole' && !isLiteral(one))
      const type = context.expected ?? (told === undefined ? null : context.typeOf(told))
      return [{ label: 'if', kind: 'condition', expected: null }, value('then', type), value('else', type)]
    },
  },
  and: null,
  or: null,
  not: null,
  eq: null,
  ne: null,
  lt: null,
  le: null,
  gt: null,
  ge: null,
  between: null,
  in: null,
  anyOf: null,
  allOf: null,
  noneOf: null,
  answered: null,
  missingIs: null,
  proofValid: null,
  some: null,
  every: null,
}

/** Calculations that can give a value of the type, in the order they are offered; null: any type. */
export function operationsFor(expected: ValueType | null): Op[] {
  const names = Object.keys(operations)
  return OFFERED.filter((op) => {
    const gives = names.includes(op) ? operations[op]?.gives : undefined
    if (gives === undefined) return false
    if (expected === null || expected.t === 'any') return true
    if (gives === 'any') return op === 'if' || expected.t === 'number' || expected.t === 'date'
    return gives === expected.t
  })
}

const OFFERED: readonly Op[] = [
  'sum',
  'avg',
  'count',
  'countIn',
  'score',
  'add',
  'sub',
  'mul',
  'div',
  'round',
  'min',
  'max',
  'age',
  'diff',
  'plus',
  'if',
]
