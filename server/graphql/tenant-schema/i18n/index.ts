import type { Locale } from '../../../../schema/index.ts'
import { en } from './en.ts'
import { fr, type Sentences } from './fr.ts'

/** Sentences written into the SDL. */
export const sdl: Omit<Sentences, 'changes'> = fr

export const changeSentences = (locale: Locale): Sentences['changes'] => (locale === 'en' ? en : fr.changes)
