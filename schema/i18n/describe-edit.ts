import type { EditName } from '../form/edits/edit-name.ts'
import type { Locale } from '../text.ts'
import { sentences } from './index.ts'

/** A command as the journal of the builder names it: « Ajout d’un champ ». */
export const describeEdit = (name: EditName, locale: Locale): string => sentences(locale).edits[name]
