import type { DossierColumn } from '../caseload/dossier-columns.ts'
import type { Locale } from '../text.ts'
import { type SaidWords, usualWords } from '../vocabulary/said-words.ts'
import { sentences } from './index.ts'

/** The heading of a column in a file of dossiers, in the PLIE’s word for whoever follows them. */
export const dossierColumnLabel = (
  column: DossierColumn,
  locale: Locale,
  words: SaidWords = usualWords(locale),
): string => (column === 'referent' ? words['word.Referent'] : undefined) ?? sentences(locale).dossierColumns[column]
