import { evaluateExpression } from '../../rules/evaluate.ts'
import { AUTHOR_KINDS, type ComputedId, type Expr } from '../../rules/expression.ts'
import type { Scope } from '../../rules/operators/operator.ts'
import { type Known, type Truth, truthOf } from '../../rules/trace.ts'
import { computedValue } from '../computed-value.ts'
import type { FormIndex } from '../form-index.ts'
import { Abstraction, type Around, keyOf } from './abstraction.ts'
import { statesOf } from './states-of.ts'
import type { State } from './variable.ts'

/** Assignments tried for one question: beyond, nothing is claimed. */
export const MAX_ASSIGNMENTS = 20_000

/** How many more assignments a whole analysis may try. */
export interface Budget {
  left: number
}

/**
 * Tries every assignment of what the conditions read, and shows the truth of each condition under it; `look` says
 * whether to go on. False when not all could be tried: nothing can be concluded of what was not seen.
 */
export function tryAll(
  conditions: readonly Expr[],
  around: Around,
  budget: Budget,
  look: (truths: readonly Truth[]) => boolean,
): boolean {
  const abstraction = new Abstraction(around)
  const rewritten = conditions.map((one) => abstraction.condition(one))
  const keys: string[] = []
  const domains: (readonly State[])[] = []
  let count = 1
  for (const [key, variable] of abstraction.variables) {
    const states = statesOf(variable)
    if (states === null) return false
    keys.push(key)
    domains.push(states)
    count *= states.length
    if (count > MAX_ASSIGNMENTS || count > budget.left) return false
  }
  budget.left -= count
  const trial = new Trial(around.index)
  for (let n = 0; n < count; n++) {
    let rest = n
    trial.reset()
    for (const [i, states] of domains.entries()) {
      trial.states.set(keys[i] ?? '', states[rest % states.length] ?? {})
      rest = Math.floor(rest / states.length)
    }
    if (!look(rewritten.map((one) => truthOf(evaluateExpression(one, trial))))) return true
  }
  return true
}

/** What expressions read under one assignment. */
class Trial implements Scope {
  readonly states = new Map<string, State>()
  readonly #computed = new Map<ComputedId, Known | undefined>()
  readonly #index: FormIndex
  readonly facts: Scope['facts'] = {
    value: (fact, params) => valueIn(this.states.get(keyOf(params ? { fact, params } : { fact }))),
    rows: () => undefined,
  }
  /** Never read: a condition on today is a variable of its own. */
  readonly today = '2000-01-01'

  constructor(index: FormIndex) {
    this.#index = index
  }

  reset(): void {
    this.#computed.clear()
  }

  get author(): Scope['author'] {
    const { value } = this.states.get(keyOf({ sys: 'author.kind' })) ?? {}
    return AUTHOR_KINDS.find((kind) => kind === value)
  }

  answer(id: string): ReturnType<Scope['answer']> {
    const field = this.#index.fields.get(id)
    const choices = field?.list === undefined ? {} : { choices: this.#index.optionsOf(field) }
    return { ...choices, ...this.states.get(keyOf({ f: id })) }
  }

  computed(id: ComputedId): Known | undefined {
    const state = this.states.get(keyOf({ c: id }))
    if (state !== undefined) return state.value
    if (this.#computed.has(id)) return this.#computed.get(id)
    const computed = this.#index.computed.get(id)
    const value = computed && computedValue(computed, evaluateExpression(computed.expr, this).value)
    this.#computed.set(id, value)
    return value
  }

  isList(): boolean {
    return false
  }

  rows(): undefined {
    return undefined
  }
}

const valueIn = (state: State | undefined) => state?.value
