import type { Likeness } from '../people/same-person.ts'
import type { Locale } from '../text.ts'
import { sentences } from './index.ts'

/** Why two records may be of one person: « Même date de naissance. » */
export const describeLikeness = (likeness: Likeness, locale: Locale): string => sentences(locale).likenesses[likeness]
