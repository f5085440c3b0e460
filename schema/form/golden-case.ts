import { factSourceFromJson } from '../facts/index.ts'
import { sentences } from '../i18n/index.ts'
import type { Issue } from '../issue.ts'
import type { ComputedId, Id, OptionId } from '../rules/expression.ts'
import type { Missing } from '../rules/trace.ts'
import { type L10n, type Locale, say } from '../text.ts'
import type { Slot } from './answer-slots.ts'
import { checkAnswers } from './check-answers.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import type { FormDefinition, GoldenCase } from './form.ts'
import { indexOf } from './form-index.ts'
import type { Verdict } from './verdict.ts'

type Score = number | string | boolean | null

/** One thing a golden case expected and did not get. */
export type CaseDifference =
  | { readonly about: 'score'; readonly id: ComputedId; readonly expected: number | null; readonly actual: Score }
  | { readonly about: 'outcome'; readonly expected: OptionId | null; readonly actual: Verdict }
  | { readonly about: 'rule'; readonly expected: Id | null; readonly actual: Verdict }
  | { readonly about: 'slot'; readonly id: Slot; readonly expected: 'visible' | 'hidden' }

/** A golden case run on a form. `issues`: what is wrong with its answers, which then judge nothing. */
export interface CaseRun {
  readonly evaluation: Evaluation
  readonly issues: readonly Issue[]
  readonly differences: readonly CaseDifference[]
}

/** Runs a golden case on a form. It passes when there is neither an issue nor a difference. */
export function runCase(form: FormDefinition, one: GoldenCase): CaseRun {
  const { answers, issues } = checkAnswers(form, one.answers)
  const facts = factSourceFromJson(one.facts ?? {}, one.today)
  const evaluation = evaluate(form, answers, { today: one.today, facts })
  return { evaluation, issues, differences: issues.length > 0 ? [] : differences(one, evaluation) }
}

function differences({ expect }: GoldenCase, { scores, verdict, visible }: Evaluation): CaseDifference[] {
  const outcome = verdict.kind === 'decided' ? verdict.outcome : null
  const rule = verdict.kind === 'decided' ? verdict.rule.id : null
  const slot = (id: Slot, expected: 'visible' | 'hidden'): CaseDifference[] =>
    visible.has(id) === (expected === 'visible') ? [] : [{ about: 'slot', id, expected }]
  return [
    ...Object.entries(expect.scores ?? {}).flatMap(([id, expected]): CaseDifference[] => {
      const actual = scores[id] ?? null
      return Object.is(actual, expected) ? [] : [{ about: 'score', id, expected, actual }]
    }),
    ...(expect.outcome !== undefined && expect.outcome !== outcome
      ? [{ about: 'outcome' as const, expected: expect.outcome, actual: verdict }]
      : []),
    ...(expect.rule !== undefined && expect.rule !== rule
      ? [{ about: 'rule' as const, expected: expect.rule, actual: verdict }]
      : []),
    ...(expect.visible ?? []).flatMap((id) => slot(id, 'visible')),
    ...(expect.hidden ?? []).flatMap((id) => slot(id, 'hidden')),
  ]
}

/** Parts of an outcome a golden case may expect. */
export const EXPECTED_PARTS = ['outcome', 'rule', 'scores', 'visible', 'hidden'] as const
export type ExpectedPart = (typeof EXPECTED_PARTS)[number]

/** What came out, as the expectations of a golden case: the parts asked for. Scores that are no number are left out. */
export function expectationsOf(
  form: FormDefinition,
  { scores, verdict, visible }: Evaluation,
  parts: ReadonlySet<ExpectedPart>,
): GoldenCase['expect'] {
  const numbers = form.computed.flatMap(({ id }): [Id, number | null][] => {
    const value = scores[id] ?? null
    return value === null || typeof value === 'number' ? [[id, value]] : []
  })
  const hidden = indexOf(form).placed.flatMap(({ item, parents }) =>
    visible.has(item.id) || parents.some(({ t }) => t === 'repeat') || (item.t === 'field' && item.archived === true)
      ? []
      : [item.id],
  )
  return {
    ...(parts.has('scores') && numbers.length > 0 ? { scores: Object.fromEntries(numbers) } : {}),
    ...(parts.has('outcome') ? { outcome: verdict.kind === 'decided' ? verdict.outcome : null } : {}),
    ...(parts.has('rule') ? { rule: verdict.kind === 'decided' ? verdict.rule.id : null } : {}),
    ...(parts.has('visible') ? { visible: [...visible] } : {}),
    ...(parts.has('hidden') ? { hidden } : {}),
  }
}

/** The parts a golden case looks at. */
export const expectedParts = ({ expect }: GoldenCase): Set<ExpectedPart> =>
  new Set(EXPECTED_PARTS.filter((part) => expect[part] !== undefined))

/** The same case expecting, of what it looked at already, what the form gives today. */
export const acceptedCase = (form: FormDefinition, one: GoldenCase): GoldenCase['expect'] =>
  expectationsOf(form, runCase(form, one).evaluation, expectedParts(one))

const NOBODY: ReadonlyMap<OptionId, L10n> = new Map()

/** A difference in words: what was expected, what came out. `outcomes`: names of the outcomes, by id; one it lacks is named by its id. */
export function describeDifference(
  form: FormDefinition,
  difference: CaseDifference,
  locale: Locale,
  outcomes: ReadonlyMap<OptionId, L10n> = NOBODY,
): { expected: string; actual: string } {
  const words = sentences(locale).cases
  switch (difference.about) {
    case 'score': {
      const label = nameIn(form, difference.id, locale)
      return { expected: words.score(label, difference.expected), actual: words.score(label, difference.actual) }
    }
    case 'outcome':
      return {
        expected: outcomeText(difference.expected, locale, outcomes),
        actual: verdictText(difference.actual, locale, outcomes),
      }
    case 'rule': {
      const { expected, actual } = difference
      return {
        expected: expected === null ? words.noRule : words.rule(nameIn(form, expected, locale)),
        actual: actual.kind === 'decided' ? words.rule(say(actual.rule.label, locale)) : verdictText(actual, locale),
      }
    }
    case 'slot': {
      const label = nameIn(form, difference.id.split('/').at(-1) ?? difference.id, locale)
      const [expected, actual] = [words.shown(label), words.hidden(label)]
      return difference.expected === 'visible' ? { expected, actual } : { expected: actual, actual: expected }
    }
  }
}

/** What rules concluded, in a few words: « résultat « Sortie positive » », « indéterminé — manque : durée du contrat ». */
export function verdictText(verdict: Verdict, locale: Locale, outcomes: ReadonlyMap<OptionId, L10n> = NOBODY): string {
  const words = sentences(locale).cases
  if (verdict.kind === 'decided') return outcomeText(verdict.outcome, locale, outcomes)
  return verdict.kind === 'none' ? words.none : words.undecided(labelsOf(verdict.missing, locale))
}

const labelsOf = (missing: readonly Missing[], locale: Locale): string[] => [
  ...new Set(missing.map(({ label }) => say(label, locale))),
]

const outcomeText = (id: OptionId | null, locale: Locale, outcomes: ReadonlyMap<OptionId, L10n>): string => {
  const words = sentences(locale).cases
  if (id === null) return words.noOutcome
  const label = outcomes.get(id)
  return words.outcome(label === undefined ? id : say(label, locale))
}

const nameIn = (form: FormDefinition, id: Id, locale: Locale): string => {
  const index = indexOf(form)
  const label =
    index.byId.get(id)?.item.label ?? index.computed.get(id)?.label ?? form.rules.find((rule) => rule.id === id)?.label
  return label === undefined ? id : say(label, locale)
}
