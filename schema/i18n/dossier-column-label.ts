import type { DossierColumn } from '../caseload/dossier-columns.ts'
import type { Locale } from '../text.ts'
import { sentences } from './index.ts'

/** The heading of a column in a file of dossiers. */
export const dossierColumnLabel = (column: DossierColumn, locale: Locale): string =>
  sentences(locale).dossierColumns[column]
