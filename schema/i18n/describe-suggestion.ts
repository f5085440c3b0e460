import type { SuggestionReason } from '../caseload/rank-referents.ts'
import type { Locale } from '../text.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

/** Why a référent is proposed: « Suit déjà 3 personnes à Niort. » */
export const describeSuggestion = ({ kind, ...params }: SuggestionReason, locale: Locale): string =>
  sentences(locale).suggestions[kind](paramIn(params, locale))
