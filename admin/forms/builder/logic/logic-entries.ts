import {
  type Check,
  COMPUTED_STARTS,
  type Computed,
  canonicalJson,
  describeExpression,
  type Expr,
  type FormDefinition,
  type Id,
  isUnwritten,
  type L10n,
  type Locale,
  type OptionId,
  type Rule,
} from '../../../../schema/index.ts'

export const LOGIC_PARTS = ['computed', 'checks', 'rules'] as const
/** The three things a form holds beside its questions, in the order they are worked out. */
export type LogicPart = (typeof LOGIC_PARTS)[number]

/** One line of the list: a computed value, a check or a rule. */
export interface LogicEntry {
  readonly part: LogicPart
  readonly id: Id
  readonly label: L10n
  /** How its expression reads; null while it has not been written. */
  readonly sentence: string | null
  /** What a rule decides. */
  readonly outcome?: OptionId
  readonly index: number
  readonly count: number
}

/** Every computed value, check and rule, each with the sentence it means. */
export function logicEntries(form: FormDefinition, locale: Locale): Readonly<Record<LogicPart, readonly LogicEntry[]>> {
  const sentence = (expr: Expr): string | null => (isUnwritten(expr) ? null : describeExpression(form, expr, locale))
  return {
    computed: form.computed.map(({ id, label, type, expr }, index, { length: count }) => {
      const isStart = canonicalJson(expr) === canonicalJson(COMPUTED_STARTS[type])
      return { part: 'computed', id, label, sentence: isStart ? null : sentence(expr), index, count }
    }),
    checks: form.checks.map(({ id, message: label, when }, index, { length: count }) => {
      return { part: 'checks', id, label, sentence: sentence(when), index, count }
    }),
    rules: form.rules.map(({ id, label, when, outcome }, index, { length: count }) => {
      return { part: 'rules', id, label, sentence: sentence(when), outcome, index, count }
    }),
  }
}

/** What is chosen, whichever of the three it is. */
export type LogicThing =
  | { part: 'computed'; one: Computed }
  | { part: 'checks'; one: Check }
  | { part: 'rules'; one: Rule }

export function logicThing(form: FormDefinition, id: Id | null): LogicThing | null {
  const computed = form.computed.find((one) => one.id === id)
  if (computed) return { part: 'computed', one: computed }
  const check = form.checks.find((one) => one.id === id)
  if (check) return { part: 'checks', one: check }
  const rule = form.rules.find((one) => one.id === id)
  return rule ? { part: 'rules', one: rule } : null
}

/** What to choose once something is gone: the one below it among its like, or above. */
export function neighbourIn(form: FormDefinition, part: LogicPart, id: Id): Id | null {
  const all: readonly { readonly id: Id }[] = form[part]
  const index = all.findIndex((one) => one.id === id)
  return (all[index + 1] ?? all[index - 1])?.id ?? null
}
