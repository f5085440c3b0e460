import { findings, uses } from './fr/analysis.ts'
import { cases } from './fr/cases.ts'
import { changes, subjects } from './fr/changes.ts'
import { contacts } from './fr/contacts.ts'
import { decisions } from './fr/decisions.ts'
import { due } from './fr/due.ts'
import { edits } from './fr/edits.ts'
import { engagement } from './fr/engagement.ts'
import { issues } from './fr/issues.ts'
import { journey } from './fr/journey.ts'
import { kindWords } from './fr/kind-words.ts'
import { migrations } from './fr/migrations.ts'
import { participations } from './fr/participations.ts'
import { dossierColumns, likenesses, suggestions } from './fr/people.ts'
import { phrases } from './fr/phrases.ts'
import { steps } from './fr/steps.ts'
import { settings, words } from './fr/words.ts'
import type { Sentences } from './sentences.ts'

export const fr: Sentences = {
  cases,
  contacts,
  decisions,
  issues,
  phrases,
  changes,
  subjects,
  settings,
  words,
  due,
  edits,
  engagement,
  journey,
  steps,
  participations,
  kindWords,
  dossierColumns,
  likenesses,
  suggestions,
  migrations,
  uses,
  findings,
}
