import type { DecisionSentences } from '../sentences.ts'

const q = (text: string): string => `“${text}”`
const plural = (n: number, one: string): string => `${n} ${one}${n > 1 ? 's' : ''}`
const UNITS = { d: 'day', m: 'month', y: 'year' } as const

export const decisions: DecisionSentences = {
  concluded: (day, form, conclusion) => `On ${day}, by ${q(form)}: ${conclusion}.`,
  undecided: 'no conclusion can be drawn yet',
  nothing: 'no criterion is met',
  criterion: (label, because) => `Criterion met: ${q(label)}. ${because}`,
  version: (key, version, hash) => `Rules applied: ${key}, version ${version}, hash ${hash}.`,
  source: (source) => `Source: ${source}.`,
  committee: 'The PLIE’s body decides case by case: this is a proposal.',
  evidence: (pieces) => `Documents expected: ${pieces.join('; ')}.`,
  confirmLater: (delay) => `To be confirmed after ${delay} in the job or training; its first day is not known.`,
  confirmOn: (delay, since, due) => `To be confirmed after ${delay}: begun on ${since}, to confirm from ${due} on.`,
  confirmed: (delay, due) => `The delay of ${delay} has been over since ${due}: it may be confirmed.`,
  period: (n, unit) => plural(n, UNITS[unit]),
  toFindOut: (labels) => (labels.length === 0 ? 'Something is missing.' : `Still to find out: ${labels.join('; ')}.`),
  found: (actual) => (actual === null ? ' (not known)' : ` (found: ${actual})`),
  alsoTrue: (label, outcome) => `The criterion ${q(label)} is met too (${outcome}).`,
  missed: (label, condition) => `The criterion ${q(label)} is not met; it asks for: ${condition}.`,
  unknown: (label, labels) =>
    `The criterion ${q(label)} cannot be judged${labels.length === 0 ? '' : `, still to find out: ${labels.join('; ')}`}.`,
  marks: { true: '✓', false: '✗', null: '?' },
}
