import type { Locale } from '../text.ts'
import type { MigrationChoice, MigrationEntry, MigrationOutcomeKind } from '../versions/migration/plan.ts'
import { sentences } from './index.ts'
import { paramIn } from './param.ts'

/** The sentence of an entry of a plan: « Permis » change de type. */
export const describeMigration = ({ change, label }: MigrationEntry, locale: Locale): string =>
  sentences(locale).migrations.changes[change](paramIn({ label }, locale))

/** What may be chosen for an entry: « Convertir la réponse ». */
export const describeMigrationChoice = (choice: MigrationChoice, locale: Locale): string =>
  sentences(locale).migrations.choices[choice]

/** What became of an answer: « conversion impossible, réponse à redemander ». */
export const describeMigrationOutcome = (what: MigrationOutcomeKind, locale: Locale): string =>
  sentences(locale).migrations.outcomes[what]
