import { changes, subjects } from './fr/changes.ts'
import { decisions } from './fr/decisions.ts'
import { issues } from './fr/issues.ts'
import { phrases } from './fr/phrases.ts'
import { settings, words } from './fr/words.ts'
import type { Sentences } from './sentences.ts'

export const fr: Sentences = { decisions, issues, phrases, changes, subjects, settings, words }
