import { findings, uses } from './fr/analysis.ts'
import { cases } from './fr/cases.ts'
import { changes, subjects } from './fr/changes.ts'
import { decisions } from './fr/decisions.ts'
import { edits } from './fr/edits.ts'
import { issues } from './fr/issues.ts'
import { journey } from './fr/journey.ts'
import { kindWords } from './fr/kind-words.ts'
import { migrations } from './fr/migrations.ts'
import { phrases } from './fr/phrases.ts'
import { steps } from './fr/steps.ts'
import { settings, words } from './fr/words.ts'
import type { Sentences } from './sentences.ts'

export const fr: Sentences = {
  cases,
  decisions,
  issues,
  phrases,
  changes,
  subjects,
  settings,
  words,
  edits,
  journey,
  steps,
  kindWords,
  migrations,
  uses,
  findings,
}
