import type { Issue } from '../issue.ts'
import { type ActiveAnswer, evaluateExpression, type Scope } from '../rules/evaluate.ts'
import type { ComputedId, Expr, Id, OptionId } from '../rules/expression.ts'
import { type FactSource, NO_FACTS } from '../rules/fact-source.ts'
import type { Known, TraceNode } from '../rules/trace.ts'
import { scoredItem, totalScore } from '../scoring/total-score.ts'
import type { PlainDate } from '../text.ts'
import { activeAnswer } from './active-answer.ts'
import { answerIssues } from './answer-issues.ts'
import type { Answers } from './answers.ts'
import { computedValue } from './computed-value.ts'
import type { Computed, Field, FormDefinition } from './form.ts'
import { type FormIndex, indexOf } from './form-index.ts'
import { missingInside } from './missing-inside.ts'
import { type RuleVerdict, type Verdict, verdictOf } from './verdict.ts'

/** Everything a form says of its answers at one moment. */
export interface Evaluation {
  /** Ids of the items shown: fields, sections and notes. Archived fields are never shown. */
  readonly visible: ReadonlySet<Id>
  /** Fields shown that must be answered. */
  readonly required: ReadonlySet<Id>
  readonly readOnly: ReadonlySet<Id>
  /** On fields shown only: required, bounds, checks. Errors forbid submitting, warnings do not. */
  readonly issues: readonly Issue[]
  /** By computed id; null: unknown. */
  readonly scores: { readonly [computed: ComputedId]: number | string | boolean | null }
  /** 0–100 %, null when no scored field is answered; see `totalScore`. */
  readonly total: number | null
  /** How many of the scored fields shown are answered: below `of`, total and bands speak of a part only. */
  readonly scored: { readonly answered: number; readonly of: number }
  /** By computed id, for those that have bands: the first band whose `upTo` is reached; null above the last or unknown. */
  readonly bands: { readonly [computed: ComputedId]: OptionId | null }
  /** Every rule, in document order. */
  readonly decisions: readonly RuleVerdict[]
  readonly verdict: Verdict
}

export interface EvaluationContext {
  /** Absent: no fact is known. */
  readonly facts?: FactSource
  readonly today: PlainDate
}

/**
 * Evaluates a form. Hidden answers are kept by the caller but inactive here: they reach no condition, score, check or
 * decision. A condition of visibility that is unknown hides, one of requirement does not require. Total: never throws,
 * whatever the answers; items and values caught in a cycle (a draft may hold one) are hidden and unknown.
 */
export function evaluate(
  form: FormDefinition,
  answers: Answers,
  { facts = NO_FACTS, today }: EvaluationContext,
): Evaluation {
  const index = indexOf(form)
  const state: State = {
    index,
    answers,
    today,
    visible: new Set(),
    values: new Map(),
    traces: new Map(),
    active: new Map(),
  }
  const scope: Scope = {
    facts,
    today,
    isList: (path) => index.environment.facts.get(path)?.type === 'list',
    answer: (id) => (state.visible.has(id) ? activeOnce(id, state) : {}),
    computed: (id) => state.values.get(id),
  }
  for (const node of index.order) settle(node, state, scope)
  const holds = (condition: Expr | true | undefined): boolean =>
    condition === true || (condition !== undefined && evaluateExpression(condition, scope).value === true)
  const shown = [...index.fields.values()].filter((field) => state.visible.has(field.id))
  const required = new Set(shown.filter((field) => holds(field.required)).map((field) => field.id))
  const items = shown.flatMap((field) => scored(field, index, scope) ?? [])
  const decisions = form.rules.map((rule): RuleVerdict => {
    const trace = evaluateExpression(rule.when, scope)
    const truth = typeof trace.value === 'boolean' ? trace.value : null
    return { rule, truth, trace, missing: truth === null ? missingInside(trace, state.traces, index.environment) : [] }
  })
  return {
    visible: state.visible,
    required,
    readOnly: new Set(shown.filter((field) => holds(field.readOnly)).map((field) => field.id)),
    issues: [
      ...shown.flatMap((field) => answerIssues(index, field, answers, required.has(field.id), today)),
      ...checks(form, state, scope),
    ],
    scores: Object.fromEntries(form.computed.map(({ id }) => [id, scalar(state.values.get(id))])),
    total: totalScore(items),
    scored: { answered: items.filter(({ score }) => score !== undefined).length, of: items.length },
    bands: Object.fromEntries(
      form.computed.flatMap((one) => (one.bands ? [[one.id, bandOf(one, state.values.get(one.id))]] : [])),
    ),
    decisions,
    verdict: verdictOf(decisions),
  }
}

interface State {
  readonly index: FormIndex
  readonly answers: Answers
  readonly today: PlainDate
  readonly visible: Set<Id>
  readonly values: Map<ComputedId, Known>
  readonly traces: Map<ComputedId, TraceNode>
  readonly active: Map<Id, ActiveAnswer>
}

/** A field may be read by hundreds of conditions: its answer is checked for shape once. */
function activeOnce(id: Id, { index, answers, active }: State): ActiveAnswer {
  const known = active.get(id)
  if (known) return known
  const answer = activeAnswer(index, answers, id)
  active.set(id, answer)
  return answer
}

/** Works out one node of the order: everything it reads is settled already. */
function settle(node: string, state: State, scope: Scope): void {
  const id = node.slice(2)
  if (node.startsWith('c:')) {
    const computed = state.index.computed.get(id)
    if (!computed) return
    const trace = evaluateExpression(computed.expr, scope)
    state.traces.set(id, trace)
    const value = computedValue(computed, trace.value)
    if (value !== undefined) state.values.set(id, value)
    return
  }
  const placed = state.index.byId.get(id)
  if (!placed || (placed.item.t === 'field' && placed.item.archived)) return
  const parent = placed.parents.at(-1)
  if (parent && !state.visible.has(parent.id)) return
  if (placed.item.visible && evaluateExpression(placed.item.visible, scope).value !== true) return
  state.visible.add(id)
}

function scored(field: Field, index: FormIndex, scope: Scope) {
  const { value } = scope.answer(field.id)
  return scoredItem(field, index.optionsOf(field), typeof value === 'string' ? value : undefined)
}

function checks(form: FormDefinition, { visible }: State, scope: Scope): Issue[] {
  return form.checks.flatMap((check) => {
    const at = check.at.filter((id) => visible.has(id))
    if ((at.length === 0 && check.at.length > 0) || evaluateExpression(check.when, scope).value !== true) return []
    const paths = at.length > 0 ? at.map((id) => [id]) : [[]]
    const params = { check: check.id, message: check.message }
    return paths.map((path): Issue => ({ code: 'answers.check-failed', path, severity: check.level, params }))
  })
}

const scalar = (value: Known | undefined): number | string | boolean | null =>
  value === undefined || typeof value === 'object' ? null : value

const bandOf = ({ bands }: Computed, value: Known | undefined): OptionId | null =>
  typeof value === 'number' ? (bands?.find((band) => value <= band.upTo)?.id ?? null) : null
