import { changes, subjects } from './en/changes.ts'
import { decisions } from './en/decisions.ts'
import { issues } from './en/issues.ts'
import { phrases } from './en/phrases.ts'
import { settings, words } from './en/words.ts'
import type { Sentences } from './sentences.ts'

export const en: Sentences = { decisions, issues, phrases, changes, subjects, settings, words }
