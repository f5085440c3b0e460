import type { Op } from '../../rules/expression.ts'
import type { Phrase, PhraseParts } from '../sentences.ts'

/** A comparison: the words of a date, those of a number, and the contrary of each. */
const compared =
  (date: string, number: string, dateNot: string, numberNot: string): Phrase =>
  ({ args: [a = '', b = ''], negated, type }) =>
    `${a} ${type === 'date' ? (negated ? dateNot : date) : negated ? numberNot : number} ${b}`

const is = ({ args: [a = '', b = ''], negated }: PhraseParts, not: boolean): string =>
  `${a} ${not === negated ? 'is' : 'is not'} ${b}`
const tagged = (tags: readonly string[] | undefined): string => `marked ${(tags ?? []).join(', ')}`
const call =
  (name: string): Phrase =>
  ({ args, negated }) =>
    negated ? null : args.length === 1 ? `${name} ${args[0]}` : `${name} (${args.join(', ')})`
const infix =
  (sign: string): Phrase =>
  ({ args, negated }) =>
    negated ? null : args.join(` ${sign} `)
/** “Bus nor Car”: the “or” inside the name of an option stays. */
const joined = (either: string, word: 'nor' | 'and'): string =>
  either
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : part.replaceAll(' or ', ` ${word} `)))
    .join('')

const UNITS = { d: 'days', m: 'months', y: 'years' } as const

export const phrases: Record<Op, Phrase> = {
  and: ({ args, negated }) => (negated ? null : args.join(' and ')),
  or: ({ args, negated }) => (negated ? null : args.join(' or ')),
  not: ({ args, negated }) => (negated ? (args[0] ?? '') : null),
  eq: (parts) => is(parts, false),
  ne: (parts) => is(parts, true),
  lt: compared('before', 'less than', 'from', 'at least'),
  le: compared('until', 'at most', 'after', 'more than'),
  gt: compared('after', 'more than', 'until', 'at most'),
  ge: compared('from', 'at least', 'before', 'less than'),
  between: ({ args: [a = '', b = '', c = ''], negated }) => `${a} ${negated ? 'not between' : 'between'} ${b} and ${c}`,
  in: ({ args: [a = '', b], negated, tags }) => {
    if (b === undefined) return `${a} ${negated ? 'is not' : 'is'} one of the answers ${tagged(tags)}`
    return `${a} ${negated ? 'is neither' : 'is'} ${negated ? joined(b, 'nor') : b}`
  },
  anyOf: ({ args: [a = '', b], negated, tags }) =>
    `${a} ${negated ? 'includes none of' : 'includes'} ${b ?? `an answer ${tagged(tags)}`}`,
  allOf: ({ args: [a = '', b], negated, tags }) =>
    `${a} ${negated ? 'does not include all of' : 'includes all of'}: ${joined(b ?? `the answers ${tagged(tags)}`, 'and')}`,
  noneOf: ({ args: [a = '', b], negated, tags }) =>
    `${a} ${negated ? 'includes' : 'includes none of'} ${b ?? `the answers ${tagged(tags)}`}`,
  answered: ({ args: [a = ''], negated }) => `${a} ${negated ? 'is not answered' : 'is answered'}`,
  missingIs: ({ args: [a = '', b = ''], negated }) => `${a} ${negated ? 'does not have' : 'has'} the answer ${b}`,
  proofValid: ({ args: [a = ''], negated }) => (negated ? `${a} has no valid evidence` : `${a} has valid evidence`),
  add: infix('+'),
  sub: infix('−'),
  mul: infix('×'),
  div: infix('÷'),
  min: call('the smallest of'),
  max: call('the greatest of'),
  round: ({ args: [a = '', b], negated }) =>
    negated ? null : `${a} rounded ${b === undefined ? 'to the unit' : `to ${b} digit(s) after the point`}`,
  if: ({ args: [a = '', b = '', c = ''], negated }) => (negated ? null : `if ${a} then ${b}, otherwise ${c}`),
  sum: call('the sum of'),
  avg: call('the mean of'),
  count: call('the number of'),
  countIn: ({ args, negated, tags }) =>
    negated
      ? null
      : tags
        ? `the number of answers ${tagged(tags)} in (${args.join(', ')})`
        : `the number of answers ${args.at(-1)} in (${args.slice(0, -1).join(', ')})`,
  some: ({ args: [list = '', body = ''], negated }) =>
    `among the ${list}, ${negated ? 'none' : 'at least one'} where ${body}`,
  every: ({ args: [list = '', body = ''], negated }) =>
    negated ? `among the ${list}, at least one where it is false that ${body}` : `for all of the ${list}, ${body}`,
  score: ({ args: [a = ''], negated }) => (negated ? null : `score of ${a}`),
  age: ({ args: [a = '', b], negated }) =>
    negated ? null : b === undefined ? `age from ${a}` : `age from ${a} on ${b}`,
  diff: ({ args: [a = '', b = ''], negated, unit }) =>
    negated ? null : `number of ${UNITS[unit ?? 'd']} between ${a} and ${b}`,
  plus: ({ args: [a = '', b = ''], negated, unit }) => (negated ? null : `${a} + ${b} ${UNITS[unit ?? 'd']}`),
}
