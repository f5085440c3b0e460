import { findings, uses } from './en/analysis.ts'
import { cases } from './en/cases.ts'
import { changes, subjects } from './en/changes.ts'
import { decisions } from './en/decisions.ts'
import { edits } from './en/edits.ts'
import { issues } from './en/issues.ts'
import { journey } from './en/journey.ts'
import { kindWords } from './en/kind-words.ts'
import { migrations } from './en/migrations.ts'
import { phrases } from './en/phrases.ts'
import { steps } from './en/steps.ts'
import { settings, words } from './en/words.ts'
import type { Sentences } from './sentences.ts'

export const en: Sentences = {
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
