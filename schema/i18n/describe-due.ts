import type { Due, DueKind } from '../due/due.ts'
import type { Locale } from '../text.ts'
import { inWords, type SaidWords, usualWords } from '../vocabulary/said-words.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

/** What a kind of thing due is called: « Entretien à faire ». */
export const dueKindLabel = (kind: DueKind, locale: Locale, words: SaidWords = usualWords(locale)): string =>
  inWords(sentences(locale).due.kinds[kind], words)

/** Why it is due: « Dernière rencontre le 3 mars 2026 : la suivante était attendue le 3 avril 2026. » */
export const describeDue = (
  { kind, lateDays, dueOn, params }: Pick<Due, 'kind' | 'lateDays' | 'dueOn' | 'params'>,
  locale: Locale,
  words: SaidWords = usualWords(locale),
): string =>
  sentences(locale).due.told[kind][lateDays > 0 ? 'late' : 'coming'](paramIn({ ...words, ...params, dueOn }, locale))
