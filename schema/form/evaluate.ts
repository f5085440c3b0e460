import type { Issue } from '../issue.ts'
import { evaluateExpression } from '../rules/evaluate.ts'
import type { AuthorKind, ComputedId, Expr, OptionId } from '../rules/expression.ts'
import { type FactSource, NO_FACTS } from '../rules/fact-source.ts'
import type { Scope } from '../rules/operators/operator.ts'
import { type ScoredItem, scoreOf, totalScore } from '../scoring/total-score.ts'
import type { PlainDate } from '../text.ts'
import { answerIssues } from './answer-issues.ts'
import { rowsIn, type Slot, slotOf } from './answer-slots.ts'
import type { AnswerRow, Answers } from './answers.ts'
import { computedValue } from './computed-value.ts'
import { type FieldPlan, fieldPlans } from './field-schemas.ts'
import type { Check, Computed, FormDefinition } from './form.ts'
import { indexOf, type Step } from './form-index.ts'
import { FormRun } from './form-scope.ts'
import { missingInside } from './missing-inside.ts'
import { type RuleVerdict, type Verdict, verdictOf } from './verdict.ts'

/** Everything a form says of its answers at one moment. */
export interface Evaluation {
  /**
   * What is shown: ids of fields, sections, groups and notes; inside a repeated group, `<group>/<row>/<id>` for each row.
   * Archived fields are never shown.
   */
  readonly visible: ReadonlySet<Slot>
  /** Fields shown that must be answered, by slot. */
  readonly required: ReadonlySet<Slot>
  readonly readOnly: ReadonlySet<Slot>
  /** Fields shown whose answer must be proved, by slot. */
  readonly proofs: ReadonlySet<Slot>
  /**
   * On fields shown only: required, bounds, evidence, checks. Errors forbid submitting, warnings do not. A path is
   * `[field]`, or `[group, row, field]`.
   */
  readonly issues: readonly Issue[]
  /** By computed id; null: unknown. */
  readonly scores: { readonly [computed: ComputedId]: number | string | boolean | null }
  /** 0–100 %, null when no scored field is answered; see `totalScore`. Fields of repeated groups do not count. */
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
  /** Facts of the dossier; absent: everything about it is unknown. */
  readonly facts?: FactSource
  /** The day of the PLIE, `YYYY-MM-DD`. */
  readonly today: PlainDate
  /** Who fills the form; absent: nobody, and `author.kind` is unknown. */
  readonly author?: AuthorKind
}

/**
 * Works out a form over its answers: what is shown, what is wrong, scores and decisions, in one pass in dependency order.
 * Pure and total: it never throws, whatever the answers. Hidden answers are inactive: no condition, score or decision sees
 * them. Items and computed values caught in a cycle (a draft may hold one) are hidden and unknown.
 */
export function evaluate(
  form: FormDefinition,
  answers: Answers,
  { facts = NO_FACTS, today, author }: EvaluationContext,
): Evaluation {
  const index = indexOf(form)
  const run = new FormRun(index, answers, facts, today, author)
  for (const step of index.order) {
    if (step.computed) settleComputed(step.computed, run)
    else settleItem(step, run)
  }
  const shown: Shown = { required: new Set(), readOnly: new Set(), proofs: new Set(), items: [], issues: [] }
  for (const plan of fieldPlans(index).values()) {
    if (plan.group === undefined) look(plan, run, run, undefined, shown)
    else for (const row of run.rowsOf(plan.group)) look(plan, run, run.inRow(plan.group, row), row, shown)
  }
  const { issues, items } = shown
  if (index.groups.size > 0) rowCounts(run, issues)
  for (const check of form.checks) runCheck(check, run, issues)
  const decisions = form.rules.map((rule): RuleVerdict => {
    const trace = evaluateExpression(rule.when, run)
    const truth = typeof trace.value === 'boolean' ? trace.value : null
    return { rule, truth, trace, missing: truth === null ? missingInside(trace, run.traces, index.environment) : [] }
  })
  return {
    visible: run.visible,
    required: shown.required,
    readOnly: shown.readOnly,
    proofs: shown.proofs,
    issues,
    scores: scoresOf(form, run),
    total: totalScore(items),
    scored: { answered: items.filter(({ score }) => score !== undefined).length, of: items.length },
    bands: bandsOf(form, run),
    decisions,
    verdict: verdictOf(decisions),
  }
}

function settleComputed(computed: Computed, run: FormRun): void {
  const trace = evaluateExpression(computed.expr, run)
  run.traces.set(computed.id, trace)
  const value = computedValue(computed, trace.value)
  if (value !== undefined) run.values.set(computed.id, value)
}

/** Whether an item is shown: everything it reads is settled already. Inside a repeated group, row by row. */
function settleItem({ id, visible, parent, group }: Step, run: FormRun): void {
  if (parent !== undefined && !run.visible.has(parent)) return
  if (group === undefined) {
    if (!visible || evaluateExpression(visible, run).value === true) run.visible.add(id)
    return
  }
  for (const row of run.rowsOf(group)) {
    if (visible && evaluateExpression(visible, run.inRow(group, row)).value !== true) continue
    run.visible.add(slotOf(id, group.id, row.id))
  }
}

/** What is found of the fields shown, in reading order. */
interface Shown {
  readonly required: Set<Slot>
  readonly readOnly: Set<Slot>
  readonly proofs: Set<Slot>
  readonly items: ScoredItem[]
  readonly issues: Issue[]
}

/** One field, in one row when it stands in a repeated group: what is asked of it, what is wrong with its answer, its score. */
function look(plan: FieldPlan, run: FormRun, scope: Scope, row: AnswerRow | undefined, shown: Shown): void {
  const slot = row === undefined ? plan.id : slotOf(plan.id, plan.group?.id, row.id)
  if (!run.visible.has(slot)) return
  const required = plan.required !== undefined && holds(plan.required, scope)
  const proof = plan.evidence !== undefined && holds(plan.evidence.required, scope)
  if (required) shown.required.add(slot)
  if (proof) shown.proofs.add(slot)
  if (plan.readOnly !== undefined && holds(plan.readOnly, scope)) shown.readOnly.add(slot)
  const answer = run.given(plan.id, row)
  answerIssues(run.index, { plan, answer, row: row?.id, required, proof }, run.today, shown.issues)
  if (plan.scored === undefined) return
  const chosen = typeof answer?.value === 'string' ? answer.value : undefined
  const score = scoreOf(run.index.optionsOf(plan.field), chosen)
  shown.items.push({ weight: plan.scored.weight, max: plan.scored.max, score })
}

const holds = (condition: Expr | true, scope: Scope): boolean =>
  condition === true || evaluateExpression(condition, scope).value === true

/** Groups shown with fewer rows, or more, than the form asks for. */
function rowCounts(run: FormRun, issues: Issue[]): void {
  for (const { id, min = 0, max } of run.index.groups.values()) {
    if (!run.visible.has(id)) continue
    const actual = rowsIn(run.answers, id).length
    if (actual < min) issues.push({ code: 'answers.too-few-rows', path: [id], severity: 'error', params: { min } })
    else if (max !== undefined && actual > max)
      issues.push({ code: 'answers.too-many-rows', path: [id], severity: 'error', params: { max } })
  }
}

/** A check whose fields stand in a repeated group is run on each row. */
function runCheck(check: Check, run: FormRun, issues: Issue[]): void {
  const group = check.at.map((id) => run.index.groupOf.get(id)).find((one) => one !== undefined)
  const fail = (scope: Scope, row?: AnswerRow): void => {
    const paths = check.at.flatMap((id) => {
      const own = run.index.groupOf.get(id)
      if (!run.visible.has(own ? slotOf(id, own.id, row?.id) : id)) return []
      return [own && row ? [own.id, row.id, id] : [id]]
    })
    if (paths.length === 0 && check.at.length > 0) return
    if (evaluateExpression(check.when, scope).value !== true) return
    const params = { check: check.id, message: check.message }
    for (const path of paths.length > 0 ? paths : [[]]) {
      issues.push({ code: 'answers.check-failed', path, severity: check.level, params })
    }
  }
  if (group === undefined) fail(run)
  else for (const row of run.rowsOf(group)) fail(run.inRow(group, row), row)
}

function scoresOf({ computed }: FormDefinition, run: FormRun): Evaluation['scores'] {
  const scores: { [computed: ComputedId]: number | string | boolean | null } = {}
  for (const { id } of computed) {
    const value = run.values.get(id)
    scores[id] = value === undefined || typeof value === 'object' ? null : value
  }
  return scores
}

function bandsOf({ computed }: FormDefinition, run: FormRun): Evaluation['bands'] {
  const bands: { [computed: ComputedId]: OptionId | null } = {}
  for (const one of computed) {
    const value = one.bands && run.values.get(one.id)
    if (one.bands) bands[one.id] = typeof value === 'number' ? bandOf(one.bands, value) : null
  }
  return bands
}

const bandOf = (bands: NonNullable<Computed['bands']>, value: number): OptionId | null =>
  bands.find((band) => value <= band.upTo)?.id ?? null
