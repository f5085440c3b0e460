import { sentences } from '../../i18n/index.ts'
import { paramIn } from '../../i18n/param.ts'
import type { Locale } from '../../text.ts'
import type { Use } from './use.ts'

/** One use in words, without a full stop: « Condition d’affichage de « Mobilité » ». */
export const describeUse = ({ kind, label }: Use, locale: Locale): string =>
  sentences(locale).uses[kind](paramIn({ label }, locale))
