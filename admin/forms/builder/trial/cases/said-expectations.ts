import {
  describeDifference,
  type Evaluation,
  type ExpectedPart,
  expectationsOf,
  type FormDefinition,
  type L10n,
  type Locale,
  type OptionId,
  say,
  verdictText,
} from '../../../../../schema/index.ts'

/** What came out, part by part, in words; parts of which there is nothing to say are left out. */
export function saidExpectations(
  form: FormDefinition,
  evaluation: Evaluation,
  outcomes: ReadonlyMap<OptionId, L10n>,
  locale: Locale,
  count: (part: 'visible' | 'hidden', n: number) => string,
): { readonly [Part in ExpectedPart]?: string } {
  const { verdict } = evaluation
  const came = expectationsOf(form, evaluation, new Set(['scores', 'visible', 'hidden']))
  const scores = Object.entries(came.scores ?? {}).map(
    ([id, actual]) => describeDifference(form, { about: 'score', id, expected: actual, actual }, locale).actual,
  )
  const rule = verdict.kind === 'decided' ? say(verdict.rule.label, locale) : verdictText(verdict, locale, outcomes)
  return {
    ...(form.rules.length > 0 ? { outcome: verdictText(verdict, locale, outcomes), rule } : {}),
    ...(scores.length > 0 ? { scores: scores.join(', ') } : {}),
    visible: count('visible', came.visible?.length ?? 0),
    ...(came.hidden && came.hidden.length > 0 ? { hidden: count('hidden', came.hidden.length) } : {}),
  }
}

/** What a new case looks at unless told otherwise: what is decided, else the scores, else what is shown. */
export const usualParts = (said: { readonly [Part in ExpectedPart]?: string }): ReadonlySet<ExpectedPart> => {
  const first = (['outcome', 'scores', 'visible'] as const).find((part) => said[part] !== undefined)
  return new Set(first === undefined ? [] : [first])
}
