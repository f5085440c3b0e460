import { findings, uses } from './en/analysis.ts'
import { cases } from './en/cases.ts'
import { changes, subjects } from './en/changes.ts'
import { contacts } from './en/contacts.ts'
import { decisions } from './en/decisions.ts'
import { due } from './en/due.ts'
import { edits } from './en/edits.ts'
import { engagement } from './en/engagement.ts'
import { issues } from './en/issues.ts'
import { journey } from './en/journey.ts'
import { kindWords } from './en/kind-words.ts'
import { migrations } from './en/migrations.ts'
import { participations } from './en/participations.ts'
import { dossierColumns, likenesses, suggestions } from './en/people.ts'
import { phrases } from './en/phrases.ts'
import { steps } from './en/steps.ts'
import { settings, words } from './en/words.ts'
import type { Sentences } from './sentences.ts'

export const en: Sentences = {
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
