import { findings, uses } from './fr/analysis.ts'
import { changes, subjects } from './fr/changes.ts'
import { issues } from './fr/issues.ts'
import { phrases } from './fr/phrases.ts'
import { settings, words } from './fr/words.ts'
import type { Sentences } from './sentences.ts'

export const fr: Sentences = { issues, phrases, changes, subjects, settings, words, uses, findings }
