import type { StepAct, StepObstacle } from '../steps/step-act.ts'
import type { Locale, PlainDate } from '../text.ts'
import { inWords, type SaidWords, usualWords } from '../vocabulary/said-words.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

/** What an act on an étape is called: « Démarrer ». */
export const stepActLabel = (act: StepAct, locale: Locale, words: SaidWords = usualWords(locale)): string =>
  inWords(sentences(locale).steps.acts[act], words)

/** What is told of an act once done: « Étape démarrée le 3 mars 2026 : Permis B. » */
export const describeStepAct = (
  { act, label, day }: { readonly act: StepAct | 'record'; readonly label: string; readonly day: PlainDate },
  locale: Locale,
  words: SaidWords = usualWords(locale),
): string => {
  // The label is as typed: one that looks like a date is no date.
  const param = paramIn({ ...words, day }, locale)
  return sentences(locale).steps.told[act]((name) => (name === 'label' ? label : param(name)))
}

/** Why an act cannot be done as things stand. */
export const describeStepObstacle = (
  { need }: StepObstacle,
  locale: Locale,
  words: SaidWords = usualWords(locale),
): string => inWords(sentences(locale).steps.needs[need], words)
